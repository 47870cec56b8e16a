import type { Entry } from '../../../language-pack';

/** Teams by what they do: "laskutustiimimme", "huolto-osasto", "tekninen tuki". */
const TEAM =
  '(laskutu*|palautu*|logistiikka*|takuu*|vakuutu*|toimitu*|tekni*|luotto*|vahinko*|tietoturva*|kortti*|huolto*|varasto*|myynti*|reklamaatio*|asennu*|kirjanpito*|talou*|asiakastuki*)';
/** Where a colleague sits: "Marta laskutuksesta". */
const FROM_TEAM =
  '(laskutuksesta|laskutuksestamme|huollosta|huollostamme|varastosta|varastoltamme|logistiikasta|tuesta|tuestamme|palautuksista|asiakaspalvelusta|myynnistä|myynnistämme|kirjanpidosta|talousosastolta|*osastolta|*osastoltamme|*tiimistä|*tiimistämme|*palvelusta|vahinkokäsittelystä|kuljetuksista|toimituksista|tietoturvasta|markkinoinnista|vuokrauksesta|*ryhmästä)';

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
    except: ['(kiitos|terveisin) _2'],
    hit: [
      'Siirsin sen laskutus-osastolle.',
      'Kollegani {{colleague.name}} jatkaa asiasi hoitamista.',
      '{{colleague.name}} laskutuksesta kirjoittaa sinulle.',
      'Kollegani Marta laskutuksesta ottaa asiasi hoitaakseen.',
      'Pysyn yhteyshenkilönäsi.',
      'Laskutustiimimme vastaa sinulle.',
      'Minä seuraan asiaa loppuun asti.',
      'Minä vastaan sinulle edelleen.',
      'Siirsin sen tekniseen tukeen.',
    ],
    miss: ['Toinen työntekijä jatkaa.', 'Kollegani jatkaa huomenna.'],
  },
];
