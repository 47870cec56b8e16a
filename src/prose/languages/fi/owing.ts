import type { Entry } from '../../language-pack';
import { CONTACT_OWN, DELIVER_OWN, INFINITIVES, MONEY_OWN, WORK_OWN } from './promise-verbs';

/** Passive present. */
const PASSIVE = '*taan|*tään|*daan|*dään|*llaan|*llään';

/** What is always done so. */
const HABIT =
  '(aina|yleensä|normaalisti|tavallisesti|automaattisesti|säännöllisesti|jatkuvasti|itsestään|aamuisin|iltaisin|öisin|päivittäin|viikoittain|kuukausittain|*vuosittain|viikonloppuisin|(kerran|kahdesti|kolmesti) (vuodessa|kuussa|kuukaudessa|viikossa|päivässä)|joka (päivä|ilta|aamu|viikko|kuukausi|vuosi|kevät|syksy|toinen))';

/** Where customers do it themselves. */
const SELF_SERVICE =
  '(*sivuilla|*sivuillamme|*sovelluksessa|*sovelluksessamme|verkkopankissa|verkossa|netissä|asetuksissa|kohdassa|valikossa|kassalla|ovella|tiskillä|automaatilla|lomakkeella|*lomakkeella|puhelimitse|puhelimella|soittamalla|itse)';

/** What the customer is asked to do first. */
const DO =
  '(kirjoita|soita|vastaa|laita|kerro|kertokaa|lähetä|lähettäkää|ilmoita|ilmoittakaa|valitse|täytä|täyttäkää|vahvista|anna|antakaa|pyydä|syötä|näppäile|klikkaa|napsauta|paina|avaa|kirjaudu|rekisteröidy|liity|tuo|vie|palauta|tilaa|toimita|kuvaa|kuvaile|tarkista|kokeile|käy|poikkea|ota|varaa|lataa|päivitä)';

const IF = '(jos|mikäli|ellei|ellet|jollei|jollet)';
/** Before them stands what holds in any case: "We check it, and if it is broken, you get a new one". */
const AND = '(ja|mutta|sekä|joten)';

/** What only looks like a promise: negated, possible, done by the customer, or inside a clause of time or condition. */
export const idlePromises: readonly Entry[] = [
  {
    match: [
      '(emme|en|ei|eivät|et|ette|emmekä|eikä|eivätkä|älä|älkää|enkä|etkä) _3',
      `(voit|voitte|voi|voin|voimme|voisi|voisit|voisimme|voivat|pystyt|pystyy|kannattaa|saa|saat|saatte|halua*|täytyy|pitää|osaat|osaa|tulee|tarvitsee|aio|aiot|ehdit|muista*|on hyvä|helppo|mahdollista|ilo|pyydettiin|pakko|yrität|yrittää|anna|tarkoitus|oikeus|lupa|ohje|tapa|syytä|saimme|haluamme|toivomme|pyydämme|pystymme|pyynnön|pyyntö|pyyntösi|mahdollisuus|mahdollisuuden|tarve|ohjeet|keino) _5 (${INFINITIVES}|tuoda|viedä|saada|tulla|ottaa)`,
      '(kun|kunhan|jos|kunnes|ennen kuin|mikäli|vaikka|ellei|jotta|siltä varalta että|sitä mukaa kun) _8',
      '(jonka|jotka|jota|joita|mitä|minkä|johon|jolla) _2 (lähetämme|käsittelemme|toimitamme|korvaamme|maksamme|kerromme|palautamme|lähetetään|käsitellään|toimitetaan|tallennetaan)',
      '(siirtyy|päivittyy|ilmestyy|poistuu) (aina|yleensä|normaalisti|automaattisesti|itsestään)',
      `(*mme|${PASSIVE}) _2 ${HABIT}`,
      `${HABIT} (*mme|${PASSIVE})`,
      `(*mme|${PASSIVE}) _1 itse`,
      '(ilman|sen sijaan) että _3',
      '(hyvää|mukavaa) _3',
      `(*mme|*n|${PASSIVE}) samalla`,
      `${AND} ${IF} _8 , _8`,
      'tarvittaessa _3',
      `(*mme|${PASSIVE}|*aa|*ää|*ee|*oi|*ii|*uu|*oo) _2 tarvittaessa`,
      '^ (mikä|minkä|missä|mistä|mihin|milloin|kuka|kuinka) _8',
      '(siksi aikaa|sillä aikaa|siksi ajaksi) _2',
      `(${PASSIVE}|*mme|*aa|*ää) _2 (kirjallisesti|sähköisesti|nimettömänä|nimettömästi)`,
      `(${PASSIVE}|*mme) _1 (jokaisen|jokaista|kaikkia)`,
      '(jossa|joissa|missä|joista|josta) _1 (kerrotaan|kerromme|kertoo|selitetään|selitämme|näytetään)',
      `(*mme|${PASSIVE}) _1 (*ista|*istä) _2 (*sivuilla|*sivuillamme|taululla|ilmoitustaululla|*sovelluksessa|*sovelluksessamme|*kanavilla|*kanavillamme|*kanavissa|somessa)`,
      `avulla _1 (${PASSIVE})`,
      '(*taan|*tään) _1 <NUMBER> (asteessa|asteen)',
      `(${PASSIVE}) _1 mukana (tulev*|olev*)`,
      '(käy|käyvät|kulkee|tulee|tyhjentää|tyhjennetään) _3 (kertaa|kerran|kahdesti) (päivässä|viikossa|kuussa|kuukaudessa|vuodessa)',
      '(valmistetaan|tuotetaan|kasvatetaan|pakataan) _2 (*ssa|*ssä|*sta|*stä)',
      '(näkyy|näkyvät|toimii|päivittyy|ilmestyy|aktivoituu|siirtyy|poistuu) (heti|välittömästi|samantien|saman tien|automaattisesti|itsestään)',
      '(soittaa|ilmoittaa) _2 (ovikelloa|tultuaan|tullessaan|tuloaan|matkalta|lähtiessään|saapuessaan|etukäteen)',
      // These look the same in the past.
      '(mietin|mietimme|tutkin|tutkimme|etsin|etsimme|hankin|hankimme|pohdin|pohdimme|laadin|laadimme|setvin|setvimme|perehdyin|*oimme|*öimme|*oin|*öin) _3 (jo|eilen|äsken|juuri|toissapäivänä|viime|aiemmin|aikaisemmin)',
      '(*käyttäjä|*vastaanottaja|*lähettäjä|*ostaja|*hakija|*matkustaja|*omistaja|*tilaaja|*maksaja|*haltija|*opiskelija|*pelaaja|*osallistuja|*kuluttaja|*säästäjä|*kävijä|*lukija|*katselija|*vierailija|*saaja|*ottaja|*harrastaja|*aloittelija|*soittaja|*vuokraaja|*asioija|*kirjoittaja) _5',
    ],
    except: [
      '(kun|jos) _2 niin',
      '(voit|voitte) (odottaa|luottaa|huoletta|rauhassa) _2',
      '(ei|eikä) _1 vaan',
      'eikä ole ongelma',
      '(minun|meidän) (täytyy|pitää)',
      '(ei|en) haittaa _1',
      // Whoever stands in the nominative comes; a duty has the genitive ("asiakkaan tulee").
      '(<PERSON>|<HOUSE>) (tulee|saa) _4 ja _1',
    ],
    hit: [
      'Emme veloita sinua enää.',
      'Voit lähettää kuvan.',
      'Kun paketti saapuu, tarkista se.',
      'Tilaukset lähetetään yleensä postissa.',
      'Siivoamme huoneet joka päivä.',
      'Leivomme pullat itse.',
      'Etsimme sen, ja jos se löytyy, lähetämme sen sinulle.',
      'Vaihdamme tarvittaessa modeemin.',
      'Milloin lähetämme laskun?',
      'Sopimus irtisanotaan kirjallisesti.',
      'Testaamme jokaisen koneen.',
      'Tiedotamme katkoista verkkosivuilla.',
      'Paita pestään 40 asteessa.',
      'Tuoli kootaan mukana tulevalla avaimella.',
      'Tuotteet valmistetaan Puolassa.',
      'Mietin viestiäsi eilen illalla.',
      'Sinun tulee tarkistaa ja lähettää lomake.',
    ],
    miss: ['Lähetämme kuvan.', 'Minun pitää kysyä lupa.', 'Maalari tulee uudestaan ja paikkaa kohdan.'],
  },
  {
    match: `(${PASSIVE}) _2 ${SELF_SERVICE}`,
    except: '(ilmoitetaan|tiedotetaan|kerrotaan|vastataan|julkaistaan|palautetaan|korjataan|oikaistaan|hyvitetään) _3',
    hit: ['Maksut hoidetaan sovelluksessa.', 'Liput tarkastetaan ovella.'],
    miss: ['Virhe korjataan sovelluksessa.', 'Asia käsitellään johtoryhmässä.'],
  },
];

/** "Tämä kestää", "käsittelyaika on": with a time it bounds whatever was promised before. */
export const takes: readonly Entry[] = [
  {
    match: [
      '(tämä|se|siihen|tähän|käsittely|korjaus|tarkistus|selvitys|siirto|toimitus|palautus|hyvitys|kaikki|prosessi|*ttely|*tys|*stus|*nnus|vastaus) _2 (kestää|vie|menee|kuluu|kestänee|voi kestää|voi viedä|voi mennä|saattaa kestää|saattaa viedä)',
      '(kestää|vie|menee|kuluu) (yleensä|tavallisesti|enintään|noin|korkeintaan|aikaa|normaalisti|tyypillisesti|alle)',
      'aikaa (menee|kuluu|tarvitaan)',
      '(käsittelyaika|toimitusaika|vastausaika|odotusaika|läpimenoaika|korjausaika|*ttelyaika|*tusaika) (on|oli)',
    ],
    hit: ['Tämä kestää enintään vuorokauden.', 'Käsittelyaika on viisi päivää.', 'Siihen menee noin viikko.'],
    miss: ['Akku on kestävä.'],
  },
];

/** Offers, and conditions that the customer may or may not meet. */
export const offers: readonly Entry[] = [
  {
    match: [
      IF,
      '(saanko|saammeko|sopisiko|haluaisitteko|haluatko|haluatteko|sopiiko|voinko|voimmeko|autanko|tarvitsetko|haluaisitko|kelpaako|tilaanko|lähetänkö|lähetämmekö|soitanko|soitammeko|varaanko|vaihdanko|siirränkö|perunko)',
      '(voin|voisin|voisimme) _1',
      'voimme (myös|toki|halutessasi|tarvittaessa|mielellämme|sopia|tarjota|auttaa)',
      '(autan|autamme|lähetän|lähetämme|soitan|soitamme|teen|teemme|kerron|vastaan|vastaamme) mielell*',
      'mielellä*',
      '(toivomme|toivon|toivotamme)',
      '^ toivottavasti',
      'kerro _3 jos',
      '(halutessasi|halutessanne|pyynnöstä)',
      '(kirjoita|soita|vastaa|ilmoita|kerro) (vain|vaan|toki|minulle|meille) , niin',
      `${DO} _6 , niin`,
      `^ ${DO} _6 ja (*mme|saat|saatte|pääset|pääsette)`,
      'muussa tapauksessa',
      'muuten (lähetämme|perumme|suljemme)',
      'odotamme innolla',
    ],
    except: [
      `${AND} ${IF}`,
      '(niin pian kuin|kun|heti kun|niin nopeasti kuin|kunhan|minkä|mitä|parhaamme) (voimme|voin)',
      'vaikka jos',
      '(toivomme|toivon) (*vamme|*vämme|*vani|*väni)',
      'niin kuin jos',
      'voin (vahvistaa|kertoa|nähdä|luvata)',
    ],
    hit: [
      'Jos haluat, voin käydä sen läpi kanssasi.',
      'Autan mielelläni.',
      'Jos varaosa puuttuu, lähetämme uuden.',
      'Syötä osoitteesi, niin lähetämme ohjeen.',
      'Kerro osoitteesi ja saat ohjeen.',
      'Saanko lähettää kuvan?',
    ],
    miss: ['Soitamme heti kun voimme.', 'Etsimme kirjan, ja jos se löytyy, se on sinun.'],
  },
];

/** Where a time stops binding what stands before. */
export const clauseBreaks: readonly Entry[] = [
  {
    match: [
      ',',
      ';',
      ':',
      '—',
      '–',
      'mutta',
      `(ja|sekä|joten) (*mme|${PASSIVE}|${WORK_OWN}|${CONTACT_OWN}|${DELIVER_OWN}|${MONEY_OWN})`,
      '(ja|joten) (saat|saatte|se|ne|he|hän|me|minä|joku|on|ovat|kuulet|palaan|otan|pidän|annan|sinulla|tulee|lähtee|sinä|siitä|niistä|sen|<WHO>|<NAME>)',
    ],
    hit: ['Se on pian valmis, mutta odota.', 'Korjaamme vian ja soitamme sinulle.'],
    miss: ['Se on valmis.'],
  },
];
