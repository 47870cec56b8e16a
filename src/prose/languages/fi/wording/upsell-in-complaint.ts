import type { Entry } from '../../../language-pack';
import { askedForms, requests } from '../request-forms';

/** What is sold on top. */
const EXTRA_GOODS =
  '(lisätur*|laajennettu*|laajennetun|takuu|takuun|takuuta|lisätakuu*|vakuutus|vakuutuksen|vakuutusta|*vakuutuksen|*vakuutusta|*vakuutus|kestotilau*|vuositilau*|lisävakuutu*|matkavakuutu*|*turva|*turvan|*turvaa|luottokort*|vuosikort*|kausikort*|sarjakort*|kanta asiakaskort*|jäsenkort*|korttimme|korttiamme|premium*|lisäpaket*|palvelupaket*|kanavapaket*|huoltopaket*|laajempi|liittymää|liittymän|liittymään|*jäsenyys|*jäsenyyden|*jäsenyyttä|*jäseneksi|*jäseneksemme|*asiakkuus|*asiakkuuden|*asiakkuutta|*asiakkaaksi|*asiakkaaksemme|deluxe*|gold|platinum*|plussa*|uudempaan|uudempi malli|uutuu*|kampanja*|tarjoustuot*|tarjouksemme|tarjoukseemme|tarjouksiimme|tarjousta|etuamme|valokuituun|valokuidun|*sviitti|*sviitin|*sviittiä|*sviittiin|huippumall*|uutta mallia|uuden mallin|uuteen malliin|uusi malli|*tasoon|*tason|*tasolle|etuohjelma*|palvelupaket*|lisäpalvelu*|mallisto|mallistomme|mallistoon*|mallistoomme|mallistoa*|kokoelmaan*|kokoelmaamme|nopeampi* yhtey*|nopeampaan|nopeampi|laajempaan|kalliimpaan|isompaan pakettiin|paremman luokan|parempaan luokkaan|palveluumme|kurssillemme)';
const BUY =
  'ostaa tilata hankkia/hanki harkita kokeilla tutustua päivittää liittyä/liity varata ottaa vaihtaa/vaihda hyödyntää/hyödynnä lisätä maistaa siirtyä/siirry laajentaa/laajenna hakea';

/** "hälytinpakettiamme": what a house calls its own is for sale. */
const OURS_TO_SELL =
  '(*pakettiamme|*pakettimme|*palveluamme|*sopimustamme|*vakuutustamme|*liittymäämme|*turvaamme|*jäsenyyttämme|*korttiamme|*tilaustamme|*ohjelmaamme|*uutuuttamme|*uutuuksiamme|*tarjoustamme|*mallistoamme)';

/** Offers something to buy. */
export const upsellInComplaint: readonly Entry[] = [
  {
    match: [
      `(${requests(BUY)}) _4 ${EXTRA_GOODS}`,
      `(suosittelemme|suosittelen|tarjoamme|voit|voitte|voisit|voisitte|haluatko|haluaisitko|kannattaa|kannattaisi|kiinnostaisiko|miksi et|mikset|mitä jos|muista|muistathan|tiesitkö (,)? että) _5 ${EXTRA_GOODS}`,
      `(ostat|tilaat|hankit|hakisit|ottaisit|ostaisit|tilaisit|liittyisit|päivität|päivittäisit) _2 (samalla|myös|nyt|${EXTRA_GOODS}) _3`,
      `(kannattaa|kannattaisi|suosittelemme|suosittelen) _2 (${askedForms('ostaa tilata hankkia/hanki harkita liittyä/liity')}|hankkimista|ostamista|tilaamista) _3`,
      `jos (otat|otatte|ostat|ostatte|tilaat|tilaatte|liityt|liitytte|hankit|hankitte|päivität|vaihdat|siirryt) _3 (${EXTRA_GOODS}|saat|säästät|nyt)`,
      '(meiltä|valikoimastamme|valikoimassamme|kaupastamme|verkkokaupastamme) (löytyy|löydät|saat|löydätte|saatte) _2 (myös|nyt|uusi*|tarjou*) _2',
      '(*kortilla|*paketilla|*jäsenyydellä|*sopimuksella) _1 (säästät|säästätte|saat|saatte|pääset) _3',
      '(ensi|seuraavalla|seuraavaksi|jatkossa) (kerralla|*lla)? _1 (suosittelemme|suosittelen|suosittelisin) _4',
      '(tutustu|tutustukaa|tutustuthan) _3 (*mme|uusiin|uuteen|valikoima*) _1',
      '(hyvä hetki|hyvä aika|oiva hetki|oiva aika|oikea aika) _1 (vaihtaa|ostaa|tilata|päivittää|hankkia|siirtyä|liittyä) _2',
      'tervetuloa (ostoksille|tutustumaan|shoppailemaan)',
      '(tiesitkö|muistithan|huomasithan|kiinnostaisiko|kiinnostaako) (,)? (että)? _1 (meillä|meiltä|sinua)? _4 (tarjou*|alennu*|kampanja*|uutuu*|uudet|uusi|myös)',
      '(suosittelemme|suosittelen|suosittelisimme) (teille|sinulle) _3',
      '(saattaisi|saattaa|voisi|voisiko|voi) _2 kiinnostaa _2',
      '(mahdollisuuden|mahdollisuutta|tilaisuuden) (ostaa|hankkia|tilata|päivittää|liittyä) _3',
      '(erikoistarj*|erikoishin*|etuhintaan|etuhinnalla|jäsenhintaan|edulliseen hintaan) _2',
      '(ostamalla|hankkimalla|tilaamalla|liittymällä|päivittämällä) _5',
      '(*jäsenenä|*asiakkaana|*jäsenille|*asiakkaille) _1 (saat|saatte|saisit|säästät|pääset|maksat) _3',
    ],
    except: [
      '(maksutta|ilmaiseksi|ilmainen|ilmaisen|veloituksetta|hyvitykseksi|hyvityksenä|lahjaksi|lahjana|korvaukseksi|korvauksena|ilman lisämaksua|samaan hintaan|kuluitta)',
      '(kysyit|kyselit|pyysit|halusit|toivoit) _6',
      '(emme|ei|et|en|älä) _6',
      '(suosittelemme|suosittelen) _2 (pesemään|käyttämään|tarkistamaan|varmistamaan|mittaamaan|lukemaan|odottamaan|lataamaan|säilyttämään|pitämään|tekemään|käynnistämään|vaihtamaan|ilmoittamaan|saapumaan|tulemaan|kirjoittamaan|soittamaan|ottamaan yhteyttä)',
      '(*kortilla|*paketilla) (saat|pääset) (rahat|sisään|takaisin|nostettua) _3',
      '(tutustu|tutustukaa) _3 (ohje*|ehtoihin|ohjeisiimme|ehtoihimme|oppaa*|sivu*)',
      '(takuu|takuun|vakuutus|vakuutuksen) (korvaa|kattaa|piiriin|puitteissa|nojalla)',
      '(vaihtaa|vaihda) _2 (samanlaise*|toise*|uuteen (samanlaise*)?)',
    ],
    hit: [
      'Suosittelemme, että ostat samalla lisäturvan.',
      'Päivitä Premium-pakettiin.',
      'Päivitä tänään kultatasoon ja säästä.',
      'Mitä jos hakisit samalla luottokorttiamme?',
      'Ensi kerralla voit varata merisviitin.',
      'Samalla kannattaa harkita vuosikorttia.',
      'Ostamalla sarjakortin säästät.',
      'Sinua saattaisi kiinnostaa uusi malli.',
      'Tarjoamme mahdollisuuden tilata kaapelin.',
      'Saat kaapelin etuhintaan.',
      'Suosittelemme teille varavirtapakettia.',
      'Jos otat kestotilauksen, saat osat halvemmalla.',
      'Meiltä löytyy nyt myös uusia mattoja.',
      'Tervetuloa ostoksille!',
      'Nyt olisi hyvä hetki vaihtaa valokuituun!',
      'Hyödynnä nyt kevään tarjouksemme!',
      'Sarjakortilla säästät 30 euroa.',
      'Ensi kerralla suosittelemme A-luokan hyttiä.',
      'Tutustu uusiin talvirenkaisiimme!',
      'Tiesitkö, että meillä on nyt alennusmyynti?',
      'Kultajäsenenä saat astiat halvemmalla.',
    ],
    miss: [
      'Saat Premium-paketin maksutta kuukaudeksi.',
      'Vaihdoimme laskuriin pariston.',
      'Emme suosittele lisäturvaa.',
      'Jatkossa suosittelemme pesemään sen käsin.',
      'Takuu korvaa vian.',
    ],
  },
  {
    match: [
      '(nyt|tänään|tällä viikolla|juuri nyt|tällä hetkellä) _4 (tarjous|tarjouksessa|tarjoushin*|alennuksessa|kampanja*|ale|alessa)',
      '(tarjouksessa|tarjoushin*|kampanjahin*|alennushin*) _3',
      '(nyt)? vain <NUMBER> (euroa|eurolla|euron|e|eur|€) (kuussa|kuukaudessa|kk|enemmän|lisää|päivässä)?',
      '(uusi|uuden|uutta|uudet|uusiin) (*mallistomme|*kokoelmamme|*sarjamme|*uutuutemme|mallimme|malleihimme|tuotteemme|tuotteisiimme) _3',
      '(käy|käykää|tule|tulkaa) (ihmeessä|rohkeasti)? (katsomassa|katsomaan|tutustumassa|tutustumaan|ostoksilla) _3',
    ],
    except: [
      '(maksutta|ilmaiseksi|ilmainen|veloituksetta|hyvitykseksi|hyvityksenä|korvaukseksi)',
      '(kysyit|kyselit|pyysit|halusit|maksoit|veloitimme|laskutimme) _8',
      '(tulee|tulemme|asentaja*) _2 katsomaan',
    ],
    hit: [
      'Nopeampi yhteys on nyt tarjouksessa.',
      'Nyt premium-paketti tarjoushintaan!',
      'Se maksaa vain 10 euroa kuussa.',
      'Uusi mallistomme on nyt kaupoissa.',
      'Käy ihmeessä katsomassa!',
    ],
    miss: ['Saat 20 prosentin alennuksen tästä tilauksesta.', 'Asentaja tulee katsomaan sitä.', 'Maksoit vain 10 euroa kuussa.'],
  },
  {
    // A price tag hangs on whatever is sold.
    match: [
      `(${requests('ostaa tilata hankkia/hanki varata maistaa kokeilla')}) _5 (,)? _3 ((alkaen|hintaan|hinta|hinnalla) (vain|nyt)? (<NUMBER>|<MONEY>)|<NUMBER> (eurolla|eurosta)) _1`,
      `(${requests('ostaa hankkia tilata varata ottaa')}) _3 (,|ja|niin) _1 (säästät|säästätte|säästä) _2`,
      `(${requests(BUY)}) (nyt|myös|samalla|vaikka|ihmeessä)? _1 ${OURS_TO_SELL}`,
      `(${requests(BUY)}) _4 (,|vain) (vain)? <NUMBER> (euroa|eur|e|€) (kuussa|kuukaudessa|kk|vuodessa)`,
      '(hinta|hinnat|paketit|liput|lennot|huoneet|hoidot|matkat|mallit) (nyt)? alkaen _1 (<NUMBER> (euroa|eur|e|€)|<MONEY>)',
      '(<NUMBER> (eurosta|euroa|€)|<MONEY>) alkaen',
      '(myymme|meillä myydään|valikoimassamme on|valikoimaamme kuuluu|valikoimiimme kuuluu) (myös|nyt|nykyään)? _4',
      `(${requests('pyytää/pyydä kysyä')}) _1 (uusi|uutta|edullinen|edullista)? (tarjous|tarjousta|tarjouksemme)`,
    ],
    except: [
      '(maksutta|ilmaiseksi|ilmainen|ilmaisen|veloituksetta|hyvitykseksi|hyvityksenä|korvaukseksi|korvauksena|lahjaksi|kuluitta)',
      '(kysyit|kyselit|pyysit|halusit|toivoit|maksoit|ostit|tilasit|varasit|veloitimme|laskutimme) _8',
      '(emme|ei|et|en|älä|älkää) _6',
      '(sama|samaan|samalla|alkuperäiseen|alkuperäisellä|sovittuun) (hintaan|hinnalla)',
    ],
    hit: [
      'Varaa nyt kesän spa-paketti, hinta alkaen 149 euroa!',
      'Lennot alkaen 39 €!',
      'Kokeile hierontaa 39 eurosta alkaen.',
      'Tilaa kahvilasta aamiainen etukäteen hintaan 9 euroa.',
      'Myymme nykyään myös varaosia.',
      'Pyydä uusi tarjous!',
      'Osta kymppikortti, säästät 30 %!',
      'Harkitse myös hälytinpakettiamme.',
      'Ota vartiointi, 24 euroa kuussa.',
    ],
    miss: [
      'Tilaa varaosa veloituksetta.',
      'Varaa uusi aika, kun sinulle sopii.',
      'Palauta takki ja tilaa se uudella hinnalla.',
      'Oikea hinta on 20 euroa.',
      'Varasit huoneen hintaan 90 euroa.',
      'Voit ostaa lipun uudelleen samaan hintaan.',
      'Hinta nousi kesäkuusta alkaen.',
      'Tilaa uusi kortti, niin vanha lakkaa toimimasta.',
      'Vaihda salasana ja säästä se.',
    ],
  },
];
