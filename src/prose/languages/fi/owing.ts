import type { Entry } from '../../language-pack';
import { CONTACT_OWN, DELIVER_OWN, INFINITIVES, MONEY_OWN, WORK_OWN } from './promise-verbs';

/** What only looks like a promise: negated, possible, done by the customer, or inside a clause of time or condition. */
export const idlePromises: readonly Entry[] = [
  {
    match: [
      '(emme|en|ei|eivät|et|ette|emmekä|eikä|eivätkä|älä|älkää|enkä|etkä) _3',
      `(voit|voitte|voi|voin|voimme|voisi|voisit|voisimme|voivat|pystyt|pystyy|kannattaa|saa|saat|saatte|halua*|täytyy|pitää|osaat|osaa|tulee|tarvitsee|aio|aiot|ehdit|muista*|on hyvä|helppo|mahdollista|ilo|pyydettiin|pakko|yrität|yrittää|anna|tarkoitus|oikeus|lupa|ohje|tapa|syytä|saimme|haluamme|toivomme|pyydämme|pystymme|pyynnön|pyyntö|pyyntösi|mahdollisuus|mahdollisuuden|tarve|ohjeet|keino) _5 (${INFINITIVES}|tuoda|viedä|saada|tulla|ottaa)`,
      '(kun|kunhan|jos|kunnes|ennen kuin|mikäli|vaikka|ellei|jotta|siltä varalta että|sitä mukaa kun) _8',
      '(jonka|jotka|jota|joita|mitä|minkä|johon|jolla) _2 (lähetämme|käsittelemme|toimitamme|korvaamme|maksamme|kerromme|palautamme|lähetetään|käsitellään|toimitetaan|tallennetaan)',
      '(aina|yleensä|normaalisti|automaattisesti) (vastaamme|lähetämme|toimitamme|lähetetään|toimitetaan|maksetaan|palautetaan|käsitellään)',
      '(vastaamme|lähetämme|toimitamme|lähetetään|toimitetaan|maksetaan|palautetaan|käsitellään|siirretään|siirtyy|päivittyy|päivitetään|poistetaan|ilmestyy) (aina|yleensä|normaalisti|automaattisesti|itsestään)',
      '(ilman|sen sijaan) että _3',
      '(hyvää|mukavaa) _3',
      '(*mme|*n|*taan|*tään) samalla',
      '(siksi aikaa|sillä aikaa|siksi ajaksi) _2',
      '(uusitaan|tehdään|maksetaan|haetaan|täytetään|tilataan|varataan|perutaan|vaihdetaan|muutetaan|aktivoidaan|avataan|päivitetään) _2 (*sivuilla|*sivuillamme|*sovelluksessa|verkkopankissa|verkossa|asetuksissa|*palvelussa|*palvelussamme|kohdassa|valikossa|itse)',
      '(näkyy|näkyvät|toimii|päivittyy|ilmestyy|aktivoituu|siirtyy|poistuu) (heti|välittömästi|samantien|saman tien|automaattisesti|itsestään)',
      '(soittaa|ilmoittaa) _2 (ovikelloa|tultuaan|tullessaan|tuloaan|matkalta|lähtiessään|saapuessaan|etukäteen)',
      '(tutkimme|etsimme|hankimme|laadimme|*oimme|*öimme|*oin|*öin) _3 (jo|eilen|äsken|juuri)',
      '(*käyttäjä|*vastaanottaja|*lähettäjä|*ostaja|*hakija|*matkustaja|*omistaja|*tilaaja|*maksaja|*haltija) _5',
    ],
    except: [
      '(kun|jos) _2 niin',
      '(voit|voitte) (odottaa|luottaa|huoletta|rauhassa) _2',
      '(ei|eikä) _1 vaan',
      'eikä ole ongelma',
      '(minun|meidän) (täytyy|pitää)',
      '(ei|en) haittaa _1',
    ],
    hit: ['Emme veloita sinua enää.', 'Voit lähettää kuvan.', 'Kun paketti saapuu, tarkista se.', 'Tilaukset lähetetään yleensä postissa.'],
    miss: ['Lähetämme kuvan.', 'Minun pitää kysyä lupa.'],
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
      '(jos|mikäli|ellei|ellet|jollei|jollet)',
      '(haluatko|haluatteko|sopiiko|voinko|voimmeko|autanko|tarvitsetko|haluaisitko|kelpaako|tilaanko|lähetänkö|lähetämmekö|soitanko|soitammeko|varaanko|vaihdanko|siirränkö|perunko)',
      '(voin|voisin|voisimme) _1',
      'voimme (myös|toki|halutessasi|tarvittaessa|mielellämme|sopia|tarjota|auttaa)',
      '(autan|autamme|lähetän|lähetämme|soitan|soitamme|teen|teemme|kerron|vastaan|vastaamme) mielell*',
      'mielellä*',
      '(toivomme|toivon|toivotamme)',
      '^ toivottavasti',
      'kerro _3 jos',
      '(tarvittaessa|halutessasi|halutessanne|pyynnöstä)',
      '(kirjoita|soita|vastaa|ilmoita|kerro) (vain|vaan|toki|minulle|meille) , niin',
      '(kirjoita|soita|vastaa|laita|kerro|kertokaa|lähetä|ilmoita|valitse|täytä|vahvista|anna|pyydä) _5 , niin',
      'muussa tapauksessa',
      'muuten (lähetämme|perumme|suljemme)',
      'odotamme innolla',
    ],
    except: [
      '(niin pian kuin|kun|heti kun|niin nopeasti kuin|kunhan|minkä|mitä|parhaamme) (voimme|voin)',
      'vaikka jos',
      '(toivomme|toivon) (*vamme|*vämme|*vani|*väni)',
      'niin kuin jos',
      'voin (vahvistaa|kertoa|nähdä|luvata)',
    ],
    hit: ['Jos haluat, voin käydä sen läpi kanssasi.', 'Autan mielelläni.', 'Jos varaosa puuttuu, lähetämme uuden.'],
    miss: ['Soitamme heti kun voimme.'],
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
      `(ja|sekä|joten) (*mme|*taan|*tään|${WORK_OWN}|${CONTACT_OWN}|${DELIVER_OWN}|${MONEY_OWN})`,
      '(ja|joten) (saat|saatte|se|ne|he|hän|me|minä|joku|on|ovat|kuulet|palaan|otan|pidän|annan|sinulla|tulee|lähtee|sinä|siitä|niistä|sen|<WHO>|<NAME>)',
    ],
    hit: ['Se on pian valmis, mutta odota.', 'Korjaamme vian ja soitamme sinulle.'],
    miss: ['Se on valmis.'],
  },
];
