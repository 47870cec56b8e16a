import type { Entry } from '../../language-pack';
import { INFINITIVES } from './promise-verbs';

const DUTY =
  '(ilmoittaa|toimittaa|suorittaa|noudattaa|esittää|huolehtia|palauttaa|täyttää|maksaa|huomioida|ottaa|hakea|hankkia|vastata|varmistaa|tarkistaa|olla|tehdä|säilyttää|allekirjoittaa|liittää|lähettää)';

/** Commands to persons unnamed, rules that "are applied", and the future that Finnish doesn't have. */
export const duties: readonly Entry[] = [
  {
    match: [
      'tullaan (*maan|*mään)',
      '(tulemme|tulen|tulee|tulevat) _2 (olemaan|ottamaan|palaamaan|ilmoittamaan|lähettämään|vastaamaan|toimittamaan|saamaan|tekemään|muuttumaan|nousemaan|pysymään|antamaan|käsittelemään|selvittämään|hyvittämään|veloittamaan|maksamaan|suorittamaan|jatkumaan|päättymään|poistumaan|laskemaan|kestämään|tapahtumaan|päivittymään|lisäämään)',
      `tulee (viipymättä|välittömästi|kirjallisesti|aina|ensisijaisesti)? ${DUTY}`,
      `*n tulee _3 (${INFINITIVES})`,
      '(*jien|*jän|*jan|*kkaan|*kkaiden|*lijan|*lijoiden|jäsenen|jäsenten|vanhempien|*tujen|*tyjen|teidän) tulee _3 (*a|*ä)',
      'teidän on _2 (*ava|*ävä)',
      `*n tulee _3 ${DUTY}`,
      'tulisi (viipymättä|kirjallisesti|ilmoittaa|toimittaa|huomioida)',
      '(asiakkaan|hakijan|vuokralaisen|matkustajan|maksajan|lähettäjän|vastaanottajan|käyttäjän|asukkaan|tilaajan|potilaan|huoltajan|kortinhaltijan|sopijapuolen|ostajan|osakkaan|vakuutetun|opiskelijan|*jan) on _3 (*ttava|*ttävä|*tava|*tävä)',
      '(on|ovat) _2 (*ettava|*ettävä)',
      '(pyydetään|kehotetaan|velvoitetaan|edellytetään) _4 (*maan|*mään)',
      '(asiakas|hakija|vuokralainen|tilaaja|matkustaja|ostaja|vakuutettu|osakas|kortinhaltija) (sitoutuu|vastaa|on velvollinen|voi halutessaan|ilmoittaa|menettää)',
      '(sitoutuu|sitoudutte|sitoutunut)',
      '(on|ovat) _2 (jätettävä|toimitettava|esitettävä|suoritettava|huomioitava|noudatettava|saatettava|ilmoitettava|maksettava|tehtävä kirjall*|selvitettävä asianom*) _1',
      '(asiakkaan|hakijan|vuokralaisen|matkustajan) (vastuulla|velvollisuu*)',
      '(ryhdy*|ryhtyä|ryhtyi|ryhdyimme) _3 toimi*',
      '(ryhdytään|ryhdymme|ryhdyttiin) *iin',
      '(ryhty*|ryhdy*|perintä*|tarvittav*|vaadittav*|jatko*|asianmukai*) toimenpi*',
      '(perintätoim*|toimenpiteisiin|toimenpiteistä|toimenpiteitä|toimenpiteet|jatkotoimenpi*)',
      '(sovelletaan|sovellettava*|sovellettiin)',
      '(noudatetaan|noudattaen)',
      'voimassa olev* _1 (*n|ehdot|hinnasto*|säännöt|määräykset|ohjeet|ehtoja|ehtojen|ehtoihin)',
      'voimassa olev* _1 *mukai*',
      '(voimaantulo*|voimaansaatta*|voimassaolo*)',
    ],
    except: [
      'seuraavat toimenpiteet',
      'tulee (vastata|olla|tehdä) (kotona|mukana|hyvä)',
      '(asentaja|kuriiri|huoltaja|korjaaja|*mies|hän) tulee',
      'tulee (maksamaan|tekemään|ottamaan) (sinulle|luoksesi|teille|kotiisi)',
      '*n tulee (*ja|*jä|*mies|kuriiri|*kortti|*lasku)',
      '(luotettava|luettava|helposti)',
      'voimassa oleva (passi*|henkilö*|kortti*|ajokortti*|lippu*)',
      'voimassa olevan (passin|henkilö*|lipun|ajokortin|kortin)',
      'sinun on _2',
    ],
    hit: [
      'Katutyöstä tullaan järjestämään ilta.',
      'Hinta tulee nousemaan.',
      'Asiakkaan on toimitettava kuitti.',
      'Siitä tulee viipymättä ilmoittaa isännöitsijälle.',
      'Ryhdytään perintätoimenpiteisiin.',
      'Lentoihin sovelletaan maksua.',
      'Lomake on jätettävä ajoissa.',
      'Matkustajia kehotetaan odottamaan.',
    ],
    miss: ['Asentaja tulee korjaamaan sen.', 'Pakettisi tulee huomenna.', 'Sinun on hyvä levätä.'],
  },
];
