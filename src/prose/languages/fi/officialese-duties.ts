import type { Entry } from '../../language-pack';
import { INFINITIVES } from './promise-verbs';

const DUTY =
  '(ilmoittaa|toimittaa|suorittaa|noudattaa|esittää|huolehtia|palauttaa|täyttää|maksaa|huomioida|ottaa|hakea|hankkia|vastata|varmistaa|tarkistaa|olla|tehdä|tapahtua|säilyttää|allekirjoittaa|liittää|lähettää)';

/** The reader as a role: "from the customer" where one would say "from you". */
const ROLE_FROM =
  '(asiakkaalta|asiakkaalle|asiakkailta|hakijalta|hakijalle|vuokralaiselta|vuokralaiselle|potilaalta|potilaalle|matkustajalta|matkustajalle|tilaajalta|tilaajalle|käyttäjältä|käyttäjälle|asukkaalta|asukkaalle|jäseneltä|jäsenelle|ostajalta|ostajalle|vakuutetulta|vakuutetulle|osakkaalta|osakkaalle|huoltajalta|huoltajalle|omistajalta|omistajalle)';
const ROLE_OF =
  '(asiakkaan|hakijan|vuokralaisen|potilaan|matkustajan|tilaajan|käyttäjän|asukkaan|jäsenen|ostajan|vakuutetun|vakuutuksenottajan|osakkaan|huoltajan|omistajan|kortinhaltijan)';

/** Commands to persons unnamed, rules that "are applied", and the future that Finnish doesn't have. */
export const duties: readonly Entry[] = [
  {
    match: [
      'tullaan (*maan|*mään)',
      `${ROLE_FROM} _1 (*taan|*tään)`,
      `(veloitetaan|peritään|määrätään|myönnetään|palautetaan|ilmoitetaan|edellytetään) ${ROLE_FROM}`,
      `${ROLE_OF} (*amien|*ämien|*amat|*ämät|*aman|*ämän|*amaan|*ämään|*amasta|*ämästä|*amalla|*ämällä|*essa|*essä)`,
      '(on|ei ole|olisi) _1 (sallittua|suotavaa|luvallista)',
      '(tulemme|tulen|tulee|tulevat) _2 (olemaan|ottamaan|palaamaan|ilmoittamaan|lähettämään|vastaamaan|toimittamaan|saamaan|tekemään|muuttumaan|nousemaan|pysymään|antamaan|käsittelemään|selvittämään|hyvittämään|veloittamaan|maksamaan|suorittamaan|jatkumaan|päättymään|poistumaan|laskemaan|kestämään|tapahtumaan|päivittymään|lisäämään|muuttamaan|tiedottamaan|vähentämään|lopettamaan|nostamaan|laskuttamaan|korvaamaan|tarvitsemaan|kehittämään|parantamaan|kirjaamaan|huomioimaan|uudistumaan|siirtymään|viivästymään|kasvamaan|vähenemään|lakkaamaan|alkamaan|loppumaan|katkeamaan|sulkeutumaan|käyttämään|julkaisemaan|vaihtumaan|hyväksymään|perimään)',
      'on huomattava , että',
      '(on|olisi) _1 (muistettava|huomioitava)',
      `(kuuluu|kuuluvat|jää|jäävät) ${ROLE_FROM}`,
      `tulee (viipymättä|välittömästi|kirjallisesti|aina|ensisijaisesti)? ${DUTY}`,
      `*n tulee _3 (${INFINITIVES})`,
      '(*jien|*jän|*jan|*kkaan|*kkaiden|*lijan|*lijoiden|jäsenen|jäsenten|vanhempien|*tujen|*tyjen|teidän) tulee _3 (*a|*ä)',
      'teidän on _2 (*ava|*ävä)',
      `*n tulee _3 ${DUTY}`,
      'tulisi (viipymättä|kirjallisesti|ilmoittaa|toimittaa|huomioida)',
      '(asiakkaan|hakijan|vuokralaisen|matkustajan|maksajan|lähettäjän|vastaanottajan|käyttäjän|asukkaan|tilaajan|potilaan|huoltajan|kortinhaltijan|sopijapuolen|ostajan|osakkaan|vakuutetun|opiskelijan|*jan) on _3 (*ttava|*ttävä|*tava|*tävä)',
      '(on|ovat) _2 (*ettava|*ettävä)',
      '(*misesta|*misestä) on (*ava|*ävä)',
      '(on|ovat) _1 (*jattava|*rattava|*lattava|*sättävä|*rättävä)',
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
      `${ROLE_OF} (yhdessä|vieressä|edessä|seurassa|luona)`,
      'tulee (vastata|olla|tehdä) (kotona|mukana|hyvä)',
      '(asentaja|kuriiri|huoltaja|korjaaja|*mies|hän) tulee',
      'tulee (maksamaan|tekemään|ottamaan) (sinulle|luoksesi|teille|kotiisi)',
      '*n tulee (*ja|*jä|*mies|kuriiri|*kortti|*lasku)',
      '(luotettava|luettava|helposti|vierailtava)',
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
      'Potilaalta veloitetaan käyntimaksu.',
      'Hakijan esittämien tietojen mukaan.',
      'Puutteet on kirjattava.',
      'Muutto kuuluu vuokralaiselle.',
      'Peruuttamisesta on sovittava.',
      'Tulenteko on sallittua vain merkityillä paikoilla.',
    ],
    miss: ['Asentaja tulee korjaamaan sen.', 'Pakettisi tulee huomenna.', 'Sinun on hyvä levätä.'],
  },
];
