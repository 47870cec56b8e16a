import type { Entry } from '../../../language-pack';
import { ELSEWHERE } from '../elsewhere';
import { imperatives, madeTo } from '../request-forms';

/** What is possible instead, or how to go on. */
export const alternative: readonly Entry[] = [
  {
    match: [
      '(mutta|sen sijaan|kuitenkin|vaan|silti|sitä vastoin) _5 (voi|saa|voit|voimme|voin|saat|saatte|voitte|tarjoamme|tarjoan|käy|onnistuu|löytyy|lähetän|lähetämme|varasin|varasimme|vaihdamme|vaihdan|annamme|hyvitämme|siirrämme|siirrän|pääsee|pääset|ehtii|ehdit|kannattaa|maksamme|järjestyy|sopii|kuuluu)',
      '(voi|voit|voitte) _3 (vain|ainoastaan)? (käymällä|soittamalla|kirjoittamalla|lähettämällä|täyttämällä|tilaamalla|varaamalla|kirjautumalla|ostamalla|hakemalla)',
      '(onnistuu|onnistuvat) _2 (*ssa|*ssä|*lla|*llä|huomenna|klo|kello)',
      'vaan _3 (maksat|tilaat|haet|noudat|varaat|ostat|ilmoittaudut|maksatte|tilaatte|haette|noudatte|varaatte|ostatte) _2',
      '(voit|voitte|saat|saatte|pääset|pääsette|ehdit|voisit|voisitte) _2 (valita|vaihtaa|siirtää|palauttaa|antaa|käyttää|tilata|hakea|ostaa|perua|jatkaa|myydä|ottaa|kokeilla|noutaa|varata|valittaa|lähettää|käydä|pyytää|saada|ladata|maksaa|hyödyntää|ilmoittautua|lainata|vuokrata|jättää|tuoda|tehdä|korjata|teettää|hakeutua|osallistua|seurata|tulla|mennä|liittyä|kysyä|asioida|päästä|uusia)',
      '(voimme|voin|tarjoamme|tarjoan|ehdotan|ehdotamme|suosittelen|suosittelemme|saat|saatte|annamme|annan|vaihdamme|varasin|varasimme|varaan|varaamme|laitoin|laitan|panin|siirsin|siirsimme|siirrämme|löysin|löysimme|järjestän|järjestämme|järjestin|hyvitämme|korvaamme|etsin|etsimme|pidämme|pidän|lisäsin|lisäsimme|lisäämme|haemme|selvitin) _3',
      '(jos|halutessasi|halutessanne) (haluat|haluatte|sopii|käy|sinulle|kelpaa) _3',
      '(vaihtoehto*|toinen|toiseen|toisen|toista|toiselle|vastaava|vastaavan|samanlainen|seuraava|seuraavan|lähin|lähimmän|korvaava|korvaavan) _3',
      'mutta _3 (on|ovat) _2',
      `${madeTo('ottaa kysyä soittaa hakea')} _3 ${ELSEWHERE}`,
      '(voi|voidaan) (kuitenkin|silti|sen sijaan) _3',
      '(voit|voitte)? (tehdä|toimia) (näin|seuraavasti|silti) _1',
      `(^|,|:|niin|mutta) (${imperatives('kokeilla valita hakea noutaa/nouda tilata varata pyytää/pyydä vaihtaa/vaihda palauttaa kääntyä/käänny käyttää merkitä/merkitse')}) _2`,
      '(kääntyä|käänny|kääntykää) _2 puoleen',
      '(on|ovat) (yhä|vielä|nyt|heti|kyllä|myös)? (vapaana|vapaa|vapaita|saatavilla|saatavissa|tarjolla|lainattavissa|ostettavissa|varattavissa|tilattavissa|vuokrattavissa|hyllyssä|myynnissä)',
      '(*ssa|*ssä|*lla|*llä) (on|ovat) (sama|samat|sama koko|vapaata|tilaa|vielä) _2',
    ],
    except: [
      '(emme|en|et|ette|ei|eivät|emmekä|eikä) (enää|valitettavasti|myöskään)? (voi|voida|saa|käy|onnistu|tarjoa|vaihda|hyvitä|korvaa|suosittele|varaa|hae|tilaa|valitse|palauta|pyydä) _2',
      '(voit|voitte|saat|saatte) _1 (lukea|nähdä|todeta|olla)',
      '(ei|emme|eikä) _2 (toinen|toiseen|toisen|toista|toiselle|vastaava|vastaavan|vaihtoehto*)',
      '(toinen|toisen|toiseen|toiselle) (kerta*|kertaa|kysymy*|asiak*)',
      '(ehdot|*ehdot|säännöt|perustelut|päätös|hinnasto|tiedot|lisätiedot|ohje|ohjeet) (on|ovat) _1 (saatavilla|saatavissa|tarjolla)',
    ],
    hit: [
      'Voit kuitenkin antaa päivät ystävälle.',
      'Tarjoamme sinulle uuden päivän.',
      'Vaihdamme sen siniseen.',
      'Lippua ei voi perua, mutta sen saa vaihtaa.',
      'Jos haluat, varaan sinulle keskikoon.',
      'Lähin myymälä on Oulussa.',
      'Lipun voi kuitenkin antaa ystävälle.',
      'Voit tehdä näin: tilaa se uudella hinnalla.',
      'Palauta tuote maksutta ja tilaa se uudella hinnalla.',
      'Käänny kuluttajaneuvonnan puoleen.',
      'Vihreässä on sama koko.',
      'Hyttiin sitä ei voi ottaa, mutta kannella on koirille huone.',
      'Ota yhteyttä pankkiisi.',
      'Saman teoksen e-kirja on vapaana.',
      'Museo ei lähetä laskua, vaan maksat lipun ovella.',
      'Puolijoustavat liput ovat vielä myynnissä.',
      'Osoitteen voi muuttaa käymällä konttorissa.',
      'Huomenna nosto onnistuu sovelluksessa.',
    ],
    miss: [
      'Emme voi hyvittää lippua.',
      'Lippua ei voi vaihtaa toiseen.',
      'Voit lukea ehdot sivulta.',
      'Ehdot ovat saatavilla sivulla.',
      'Paikkoja ei ole vapaana.',
      'Osoitetta ei voi muuttaa soittamalla.',
    ],
  },
];
