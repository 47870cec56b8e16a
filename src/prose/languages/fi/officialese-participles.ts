import type { Entry } from '../../language-pack';

/** Clauses folded into participles: what people say with "kun" and "joka". */
export const participles: readonly Entry[] = [
  {
    match: [
      '(*ttuamme|*ttyämme|*ltuamme|*ltyämme|*ttuanne|*ttyänne|*ltuanne|*ltyänne|*ttuaan|*ttyään)',
      '*n (*tuttua|*tyttyä|*ettua|*ettyä|*uttua|*yttyä|luettua|kuultua|nähtyä|tehtyä)',
      '*n (päätyttyä|umpeuduttua|saavuttua|loputtua|toteuduttua|tapahduttua|ilmettyä|tultua|mentyä|jäätyä|*ettua|*ettyä|*stuttua|*styttyä|*ltua|*ltyä)',
    ],
    except: '*n (pettyä|kuluttua|tuttua|juttua|puuttua|muuttua|tarttua|tyttyä|kasvattua)',
    hit: ['Tarkastettuamme kuvat päätimme korvata puhelimen.', 'Sopimuksen päätyttyä tiedot poistetaan.'],
    miss: ['Kun olimme katsoneet kuvat, päätimme korvata puhelimen.', 'Sopimus päättyy kuukauden kuluttua.', 'Voin pettyä.'],
  },
  {
    match: '(*ttaessa|*ttäessä|*ltaessa|*ltäessä)',
    except: '(soittaessa|lähettäessä|ottaessa|odottaessa|käyttäessä|kirjoittaessa|auttaessa|näyttäessä|heittäessä|keittäessä|peittäessä)',
    hit: ['Sopimusta irtisanottaessa maksu raukeaa.', 'Tuotetta palautettaessa kuitti on esitettävä.'],
    miss: ['Musiikki auttaa odottaessa.'],
  },
  {
    match: ['(*n|*nne) (*tuessa|*tyessä|*nuessa|*nyessä|*ttuessa|*ltuessa)', '(*aksemme|*äksemme|*aksenne|*äksenne)'],
    except: '(asiakkaaksemme|asiakkaaksenne|osaksemme|osaksenne)',
    hit: [
      'Eräpäivän ylittyessä lisätään maksu.',
      'Varauksen peruuntuessa maksua ei palauteta.',
      'Varmistaaksemme toimituksen soitamme ensin.',
    ],
    miss: ['Tervetuloa asiakkaaksemme.', 'Kun eräpäivä menee ohi, lisäämme maksun.'],
  },
];
