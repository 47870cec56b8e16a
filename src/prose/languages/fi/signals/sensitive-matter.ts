import type { Entry } from '../../../language-pack';
import { madeTo } from '../request-forms';

/** Papers that bind two sides, in the cases in which they are handed over; what a contract is about stands before it in one word. */
const CONTRACT =
  '(sopimus|sopimuksen|sopimusta|sopimuksesi|sopimusluonno*|vuokrasopimu*|työsopimu*|kauppasopimu*|lainasopimu*|velkakirja*|kauppakirja*|lahjakirja*|vakuutussopimu*|palvelusopimu*|salassapitosopimu*|luottosopimu*|toimitussopimu*|urakkasopimu*|yhteistyösopimu*|vastaanottopöytäkirja*|luovutuspöytäkirja*|hyväksymispöytäkirja*|valtakirja*|testamentti|testamentin|haaste|haasteen|haastehakemu*|irtisanomisilmoitu*|irtisanomiskirje*|kihlakunnan* päätö*|saldovahvistu*)';
/** Papers about a person's body or purse. */
const PRIVATE =
  '(lääkärintodistu*|lääkärinlausun*|sairaskertomu*|potilaskertomu*|epikriisi*|sairauslomatodistu*|potilastie*|terveystie*|palkkalaskelma*|palkkatodistu*|palkkakuit*|verotodistu*|veropäätö*|verotuspäätö*|tiliot*|rikosrekister*|luottotie*|hoitoyhteenve*|laboratoriotulok*)';
const PAPER = `(${CONTRACT}|${PRIVATE})`;
const SEND =
  '(lähetän|lähetämme|lähetin|lähetimme|liitän|liitin|liitämme|oheistan|laitan|laitoin|laitamme|toimitan|toimitamme|välitän|välitämme)';

/** A contract or a private matter that stands in the message, comes with it, or is asked for by it. */
export const sensitiveMatter: readonly Entry[] = [
  {
    match: [
      `(ohessa|liitteenä|oheisena|tässä|alla|mukana) (on|tulee|ovat)? (sinulle|teille|nyt|pyytämäsi|allekirjoitettu)? _2 ${PAPER}`,
      `${PAPER} (on|ovat|tulee|löytyy)? (liitteenä|ohessa|oheisena|tämän viestin liitteenä|alla)`,
      `${SEND} (sinulle|teille|nyt|tässä|ohessa|tähän|vielä|allekirjoitettavaksi)? _2 ${PAPER}`,
      `${madeTo('allekirjoittaa')} _2 (${CONTRACT}|se|sen)`,
      `${madeTo('lähettää toimittaa palauttaa antaa/anna liittää laittaa välittää ladata/lataa')} (meille|minulle|vielä|takaisin)? _3 (${PRIVATE}|(allekirjoitettu|allekirjoitetun) _1 ${CONTRACT})`,
    ],
    except: [
      '_8 (sähköpostilla|sähköpostitse|sähköpostiisi|sähköpostiin|sähköpostina|postitse|postissa|kirjeitse|kirjeenä|turvapostilla|postilla)',
      '(sähköpostilla|sähköpostitse|sähköpostiisi|postitse|kirjeitse|turvapostilla|omalle tilillesi|omalla tililläsi|asiakasportaalissa|omakannassa|omakantaan) _6',
      '_8 (omalla tililläsi|omalle tilillesi|asiakasportaalissa|verkkopankissa|verkkopalvelussa|omakannassa|omakantaan|sovelluksessa|toimistolla*|liikkeessä*)',
      '(ei|emme|en|älä|älkää|ilman|koskaan) _6',
      '(sopimusnumero*|sopimuskausi|sopimuskauden|sopimusehdo*)',
    ],
    hit: [
      'Ohessa vuokrasopimus.',
      'Valtakirja on liitteenä.',
      'Lähetän sinulle remontin vastaanottopöytäkirjan.',
      'Allekirjoita sopimus ja palauta se.',
      'Lähetä meille lääkärintodistus.',
      'Tässä palkkalaskelma toukokuulta.',
      'Palautathan allekirjoitetun sopimuksen.',
    ],
    miss: [
      'Saat sopimuksen sähköpostiisi.',
      'Sopimuksesi on voimassa toukokuuhun.',
      'Ohessa lampun käyttöohje.',
      'Palkkalaskelma on omalla tililläsi.',
      'Emme lähetä sopimuksia täällä.',
    ],
  },
  {
    match: [
      '(verikokeesi|verikokeen|verikokeiden|verikokeidesi|koepalasi|koepalan|labrakokeesi|labrakokeiden|laboratoriokokeesi|laboratoriokokeiden|laboratoriokokeidesi|magneettikuvasi|magneettikuvauksen|röntgenkuvasi|röntgenkuvan|mammografian|papakokeen|näytteesi|geenitestin|ultraäänen|virtsanäytteen|koronatestisi|koronatestin|raskaustestin|tutkimustesi) (tulos|tulokset|tuloksen|tuloksesi|tuloksissa|tuloksista|vastaus|vastaukset|löydös)? _3 (on|ovat|oli|olivat|näyttää|näyttävät|osoittaa|osoittavat|näkyy|näy|tuli|tulivat|valmistui|valmistuivat)',
      '(mammografiassa|verikokeessa|verikokeissa|koepalassa|magneettikuvassa|magneettikuvissa|röntgenkuvassa|röntgenkuvissa|röntgenkuvassasi|magneettikuvassasi|verikokeessasi|verikokeissasi|koepalassasi|tähystyksessä|ultraäänessä|papakokeessa|virtsanäytteessä|labroissa|labrakokeissa|biopsiassa) _2 (näkynyt|näy|näkyy|näkyi|löytynyt|löytyi|löydy|oli|ollut|todettiin|todettu|havaittiin|havaittu)',
      '(mammografia|verikoe|verikokeet|koepala|labrat|magneettikuva|magneettikuvaus|biopsia) (oli|olivat|on|ovat) (puhdas|puhtaat|kunnossa|normaali|normaalit|hyvä|hyvät|poikkeava|poikkeavat)',
      '(verestäsi|veressäsi|virtsastasi|virtsassasi|näytteestäsi|näytteessäsi|keuhkoissasi|keuhkoistasi|maksassasi|munuaisissasi|rinnassasi|sydämessäsi|aivoissasi) _3',
      '(testitulos|testituloksesi|testisi|näytteesi|kokeesi|tuloksesi) (on|oli|osoittautui) (positiivinen|negatiivinen)',
      '(diagnoosisi|diagnoosi|hoitosuunnitelmasi|sairautesi|raskautesi|masennuksesi|lääkityksesi|lääkehoitosi|riippuvuutesi|vammasi) (on|oli|perusteella|vuoksi|takia|jatkuu|muuttuu|vaatii)',
      '(sinulla|teillä) (on|todettiin|on todettu|epäillään) _2 (syöpä|syöpää|diabetes|diabetesta|masennus|masennusta|tulehdus|keuhkokuume|hiv|astma|kasvain|raskaus)',
      '(merkkejä|viitteitä|oireita|riski) (syövästä|diabeteksesta|tulehduksesta|masennuksesta|kasvaimesta)',
    ],
    except: [
      '(jos|mikäli|kun) _6',
      '_8 (omakannassa|omakantaan|asiakasportaalissa|vastaanotolla|keskustellaan|omalla tililläsi|kirjeenä|postitse)',
      '(omakannassa|omakantaan|asiakasportaalissa|matkavakuutus*) _6',
      '(akun|nopeustestin|nopeustesti|veden|vesinäytteen) _4',
    ],
    hit: [
      'Verikokeesi tulokset ovat normaalit.',
      'Koepalan tulos osoittaa tulehduksen.',
      'Testituloksesi on positiivinen.',
      'Diagnoosisi on astma.',
      'Mammografiassa ei näkynyt mitään.',
      'Verikokeet olivat normaalit.',
      'Laboratoriossa löytyi verestäsi korkea sokeri.',
      'Sinulla todettiin diabetes.',
      'Kuvassa ei näkynyt merkkejä syövästä.',
    ],
    miss: [
      'Verikokeesi tulokset ovat OmaKannassa.',
      'Nopeustestin tulos on 90 megabittiä.',
      'Lääkäri odottaa sinua kello kymmenen.',
      'Sinulla on kaksi lippua.',
      'Jos testisi on positiivinen, jää kotiin.',
    ],
  },
  {
    match: [
      '(virallinen|kirjallinen|muodollinen) (ilmoitus|varoitus|huomautus|irtisanominen|vaatimus) _3',
      '(irtisanomme|irtisanon|puramme|päätämme) (täten|siksi|nyt)? _1 (sopimuksesi|vuokrasopimuksesi|vakuutuksesi|työsuhteesi|lainasi|asiakkuutesi)',
      '(vuokrasopimuksesi|vakuutuksesi|työsuhteesi|lainasi|työsopimuksesi) (on|on nyt|irtisanotaan|puretaan|päätetään|irtisanottiin) (irtisanottu|purettu)?',
      '(*lainahakemuksesi|*luottohakemuksesi|lainapäätöksesi|*tukihakemuksesi|*etuushakemuksesi|*eläkehakemuksesi|*rahahakemuksesi|turvapaikkahakemuksesi|oleskelulupahakemuksesi|viisumihakemuksesi) (on|hylättiin|hyväksyttiin|ei) _2',
      'luottotietosi _3',
      '(vuokravelkaa|velkaa|maksurästejä) (on|sinulla on) _3',
      '(sinulla|teillä) on _3 (vuokravelkaa|velkaa|maksurästejä)',
      '(velkasi|vuokravelkasi|lainavelkasi|maksuhäiriösi|ulosottosi|erääntynyt velka) (on|ovat|siirtyy|siirtyi|siirretään|siirrettiin|määrä) _3',
      '(siirrämme|siirretään|siirtyy|siirtyi|siirrettiin|annamme|etenee) _3 (perintään|perintätoimistolle|ulosottoon|käräjäoikeuteen)',
      '(palkkasi|kuukausipalkkasi|eläkkeesi|etuutesi|tulosi) (on|oli|ovat|nousee|laskee) _3',
    ],
    except: ['(ei|emme|en|ilman) _4', '(vakuutuksesi|lainasi) on (voimassa|uusittu|maksettu|kunnossa|ajan tasalla)'],
    hit: [
      'Tämä on virallinen ilmoitus vuokrasuhteen päättymisestä.',
      'Irtisanomme vuokrasopimuksesi.',
      'Vuokrasopimuksesi on irtisanottu.',
      'Lainahakemuksesi hylättiin.',
      'Velkasi on 400 euroa.',
      'Vuokravelkaa on 312 euroa.',
      'Luottotietosi eivät riitä lainaan.',
      'Sinulla on 400 euroa velkaa.',
      'Lasku siirtyy perintään.',
      'Palkkasi on 2 400 euroa.',
    ],
    miss: [
      'Kurssihakemuksesi hyväksyttiin.',
      'Vakuutuksesi on voimassa.',
      'Kampanja päättyy toukokuussa.',
      'Emme siirrä laskua perintään.',
    ],
  },
];
