import type { Entry } from '../../language-pack';

/** Clauses folded into participles: what people say with "kun" and "joka". */
export const participles: readonly Entry[] = [
  {
    match: [
      '(*ttuamme|*ttyämme|*ltuamme|*ltyämme|*ttuanne|*ttyänne|*ltuanne|*ltyänne|*ttuaan|*ttyään)',
      '*n (päätyttyä|umpeuduttua|saavuttua|loputtua|toteuduttua|tapahduttua|ilmettyä|tultua|mentyä|jäätyä|*ettua|*ettyä|*stuttua|*styttyä|*ltua|*ltyä)',
    ],
    except: '*n (pettyä|kuluttua)',
    hit: ['Tarkastettuamme kuvat päätimme korvata puhelimen.', 'Sopimuksen päätyttyä tiedot poistetaan.'],
    miss: ['Kun olimme katsoneet kuvat, päätimme korvata puhelimen.', 'Sopimus päättyy kuukauden kuluttua.', 'Voin pettyä.'],
  },
  {
    match: '(*ttaessa|*ttäessä|*ltaessa|*ltäessä)',
    except: '(soittaessa|lähettäessä|ottaessa|odottaessa|käyttäessä|kirjoittaessa|auttaessa|näyttäessä|heittäessä|keittäessä|peittäessä)',
    hit: ['Sopimusta irtisanottaessa maksu raukeaa.', 'Tuotetta palautettaessa kuitti on esitettävä.'],
    miss: ['Musiikki auttaa odottaessa.'],
  },
];
