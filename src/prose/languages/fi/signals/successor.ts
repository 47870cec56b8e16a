import type { Entry } from '../../../language-pack';

/** Teams by what they do: "laskutustiimimme", "huolto-osasto", "tekninen tuki". */
const TEAM =
  '(laskutu*|palautu*|logistiikka*|takuu*|vakuutu*|toimitu*|tekni*|luotto*|vahinko*|tietoturva*|kortti*|huolto*|varasto*|myynti*|reklamaatio*|asennu*|kirjanpito*|talou*|asiakastuki*)';
/** Where a colleague sits: "Marta laskutuksesta". */
const FROM_TEAM =
  '(laskutuksesta|laskutuksestamme|huollosta|huollostamme|varastosta|varastoltamme|logistiikasta|tuesta|tuestamme|palautuksista|asiakaspalvelusta|myynnistä|myynnistämme|kirjanpidosta|talousosastolta|*osastolta|*osastoltamme|*tiimistä|*tiimistämme|*palvelusta|vahinkokäsittelystä|kuljetuksista|toimituksista|tietoturvasta|markkinoinnista|vuokrauksesta|*ryhmästä)';

/** Trades of ours behind which a name stands: "juristimme Outi Laine vastaa". */
const TRADE =
  '(*jamme|*jämme|*jani|*jäni|*istimme|*logimme|*teknikkomme|*insinöörimme|*päällikkömme|*päällikköni|*lääkärimme|*sihteerimme|*mestarimme|*henkilömme|kollegamme|kollegani|työkaverini)';
/** Any word. Between a subject and its verb hardly anything but a name stands. */
const NAMED = '(*a|*ä|*e|*i|*o|*ö|*u|*y|*n|*s|*r|*l|*t|*k|*d|*m|<NAME>)';
const TAKES_OVER = '(jatkaa|hoitaa|ottaa|käsittelee|vastaa|palaa|auttaa|kirjoittaa|soittaa|on yhteydessä|tutkii|selvittää|huolehtii)';

/** Who takes over. */
export const successor: readonly Entry[] = [
  {
    match: [
      '<NAME> _3 (jatkaa|hoitaa|ottaa|käsittelee|vastaa|palaa|auttaa|kirjoittaa|soittaa|on yhteydessä|tutkii|selvittää)',
      '(*kollegani|kollegamme|asiantuntijamme|esihenkilöni|päällikkömme|kollegallemme|kollegalleni|asiantuntijallemme) (,)? <NAME>',
      `<NAME> ${FROM_TEAM}`,
      `_1 ${FROM_TEAM} _2`,
      '(olen|pysyn|jään) (edelleen|yhä|jatkossakin)? _2 (yhteyshenkilö*|tavoitettavissa|tukenasi|mukana)',
      '(minä)? vastaan (sinulle)? edelleen',
      '(minä)? (seuraan|huolehdin) _4 (loppuun|edelleen|koko ajan)',
      `${TEAM} (tiimi*|tiimimme|tiimille*|osasto*|osastomme|ryhmä*|asiantuntij*|tuki*|tue*|käsittel*)`,
      '(laskutustiimi*|laskutusosasto*|palautustiimi*|logistiikkatiimi*|huoltotiimi*|huolto-osasto*|takuuosasto*|takuutiimi*|vakuutustiimi*|vahinkotiimi*|luottotiimi*|luotto-osasto*|korttitiimi*|varastotiimi*|myyntitiimi*|myyntiosasto*|reklamaatiotiimi*|talousosasto*|asennustiimi*|toimitustiimi*|maksutiimi*|vuokratiimi*)',
      '(laskutuksemme|logistiikkamme|huoltomme|varastomme|laskutukseen|logistiikkaan|tekniseen tukeen|tekninen tuki|teknisen tuen|tietoturvatiimi*)',
    ],
    except: ['(kiitos|terveisin) _2', '(*jä|*jäsi|*jänne|*ja|*jasi|*janne) vaihtu*'],
    hit: [
      'Siirsin sen laskutus-osastolle.',
      '{{colleague.name}} laskutuksesta kirjoittaa sinulle.',
      'Pysyn yhteyshenkilönäsi.',
      'Laskutustiimimme vastaa sinulle.',
      'Minä seuraan asiaa loppuun asti.',
      'Minä vastaan sinulle edelleen.',
      'Siirsin sen tekniseen tukeen.',
    ],
    miss: ['Toinen työntekijä jatkaa.', 'Kollegani jatkaa huomenna.', 'Vakuutusasiasi käsittelijä vaihtuu.'],
  },
  {
    // Any team of a name: "lakitiimille", "kuljetusosastomme".
    match: [
      '(*tiimille|*tiimillemme|*tiimimme|*tiimi|*tiimiin|*tiimiimme|*osastolle|*osastollemme|*osastomme|*osasto|*yksikölle|*yksikköön|*yksikkömme)',
      `${TRADE} ${NAMED} _1 ${TAKES_OVER}`,
      // "Jään lomalle, ja Heikki Aalto hoitaa asiasi": two words between the clauses are a name.
      `(lomalle|vapaalle|eläkkeelle|lomalla|vapaalla) , (ja|mutta|joten) ${NAMED} ${NAMED} ${TAKES_OVER}`,
    ],
    except: [
      '(tiimille|tiimillemme|tiimimme|tiimi|tiimiin|tiimiimme|osastolle|osastollemme|osastomme|osasto|yksikölle|yksikköön|yksikkömme)',
      '(asiakaspalvelu*|asiantuntija*|tukitiimi*|palvelutiimi*)',
      `${TRADE} _1 (sinulle|teille|sinua|asiasi|jo|nyt|sitten|puolestaan|myös|itse|siis|taas|yhä|vielä|ensin|ei|eivät|*nna|tänään|pian)`,
      '(toinen|toiset|uusi|eri|vastaava|oikea) _1 (*jamme|*jämme|*istimme)',
      `(ja|mutta|joten) (toinen|uusi|eri|joku|muu|kollegani|kollega|työkaverini|se|hän) _1 ${TAKES_OVER}`,
    ],
    hit: [
      'Siirsin kysymyksesi lakitiimillemme.',
      'Pyyntösi on nyt vuokrausosastolla, ja vuokrausosastomme vastaa siihen.',
      'Juristimme Outi Laine vastaa sinulle.',
      'Kollegani {{colleague.name}} jatkaa asiasi hoitamista.',
      'Kollegani Marta laskutuksesta ottaa asiasi hoitaakseen.',
      'Huoltopäällikkömme Aki jatkaa tästä.',
      'Jään lomalle, ja Heikki Aalto hoitaa asiasi.',
    ],
    miss: [
      'Siirsin sen tiimille.',
      'Siirsin sen toiselle osastolle.',
      'Asiantuntijamme vastaa sinulle.',
      'Kollegamme sitten jatkaa.',
      'Jään lomalle, ja toinen käsittelijä hoitaa asiasi.',
    ],
  },
];
