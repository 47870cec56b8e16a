import type { Entry } from '../../../language-pack';

const SOMEBODY =
  '(kollegani|kollegamme|kollega|asiantuntija|asiantuntijani|asiantuntijamme|esimies|esimieheni|esihenkilö|esihenkilöni|esihenkilömme|päällikkömme|työkaverini|joku (meistä|muu|tiimistämme|toinen)|joku|(toinen|uusi|eri) (työntekijä|henkilö|asiakaspalvelija|asiantuntija|käsittelijä|kollega|osasto|tiimi|neuvoja))';
const TO_SOMEBODY =
  '(toiselle|toiseen|kollegalle*|kollegallemme|osastolle|osastollemme|tiimille|tiimillemme|asiantuntijalle*|asiantuntijallemme|asiantuntijoille*|eteenpäin|esihenkilöl*|esimiehel*|jatkokäsittelyyn|toisaalle|(oikealle|vastaavalle|asiasta vastaavalle) (henkilölle|taholle|osastolle|tiimille)|toisen (käsittelijän|henkilön|työntekijän|tiimin|osaston) (hoidettavaksi|käsiteltäväksi|vastuulle))';

/** Another takes over. */
export const handover: readonly Entry[] = [
  {
    match: [
      `${SOMEBODY} _2 (jatkaa|hoitaa|ottaa|käsittelee|vastaa|palaa|auttaa|selvittää|tutkii|on _1 yhteydessä|kirjoittaa|soittaa) _4`,
      `(siirrän|siirrämme|siirsin|siirsimme|siirtyy|siirretään|siirrettiin|siirretty|välitän|välitämme|välitin|välitimme|välitetään|välitettiin|ohjaan|ohjaamme|ohjasin|ohjataan|ohjattiin|luovutan|luovutamme|annan|annamme|delegoin) _4 ${TO_SOMEBODY}`,
      '(jatkossa|tästä eteenpäin) _3 (toinen|kollega*|joku muu)',
      '(jään|lähden) _1 (lomalle|eläkkeelle|pois|vapaalle) _4',
      '(olen) _2 (lomalla|vapaalla) _4',
      '(*käsittelijä|*käsittelijäsi|*käsittelijänne|*henkilö|*henkilösi|*henkilönne|*neuvojasi|*ohjaajasi|*opettajasi|*valmentajasi|*lääkärisi|*hoitajasi|*isännöitsijäsi|*isännöitsijänne|*vastaavasi) (vaihtuu|vaihtuvat|vaihtui)',
    ],
    except: [
      '(kuljettaja|asentaja|huoltomies|kuriiri|sähkömies) _3',
      '(siirrän|siirsin|siirrämme|siirsimme|siirretään|siirrettiin|siirtyy|siirretty) _2 (maksu*|rahat|rahan|varau*|ajan|aikasi|rahaa|tilau*|toimitu*|tunti*|tunnin|kurssi*|noudon|nouto*|saldo*|pisteet)',
      '(toiselle|toiseen) (päiväl*|päivään|viikol*|viikkoon|kerralle|kertaan|ajalle|aikaan|tilille|osoitteeseen|kortille|puolelle|näytökseen|kokoon|väriin)',
    ],
    hit: [
      'Toinen työntekijä jatkaa asiasi hoitamista.',
      'Asiasi siirretään toiselle osastolle.',
      'Välitän asiasi asiantuntijallemme.',
      'Tästä eteenpäin kollega auttaa.',
      'Asiasi siirtyy toisen käsittelijän hoidettavaksi.',
      'Työkaverini on sinuun yhteydessä.',
      'Ohjasin viestisi oikealle henkilölle.',
      'Jään huomenna lomalle.',
      'Olen ensi viikon lomalla.',
      'Vakuutusasiasi käsittelijä vaihtuu.',
      'Omalääkärisi vaihtuu.',
    ],
    miss: [
      'Rengas vaihtuu tunnissa.',
      'Asentaja tulee keskiviikkona.',
      'Siirsin varauksesi toiselle päivälle.',
      'Siirrän maksun toiselle tilille.',
    ],
  },
];
