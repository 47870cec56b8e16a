import type { Entry } from '../../../language-pack';

/** Who takes over. */
export const successor: readonly Entry[] = [
  {
    match: [
      '<NAME> _3 (jatkaa|hoitaa|ottaa|käsittelee|vastaa|palaa|auttaa|kirjoittaa|soittaa|on yhteydessä|tutkii|selvittää)',
      '(kollegani|kollegamme|asiantuntijamme|esihenkilöni|päällikkömme|kollegallemme|kollegalleni) (,)? <NAME>',
      '<NAME> (laskutuksesta|tiimistä|osastolta|varastosta|logistiikasta|huollosta|tuesta|palautuksista|asiakaspalvelusta)',
      '(olen|pysyn|jään) (edelleen|yhä|jatkossakin)? _2 (yhteyshenkilö*|tavoitettavissa|tukenasi|mukana)',
      '(minä)? vastaan (sinulle)? edelleen',
      '(laskutu*|palautu*|logistiikka*|takuu*|vakuutu*|toimitu*|tekni*|luotto*|vahinko*|tietoturva*|kortti*) (tiimi*|tiimimme|osasto*|osastomme|ryhmä*|asiantuntij*|tuki*|tue*|käsittel*)',
      '(laskutuksemme|logistiikkamme|laskutukseen|logistiikkaan|tekniseen tukeen|tekninen tuki|teknisen tuen|tietoturvatiimi*)',
    ],
    hit: [
      'Kollegani {{colleague.name}} jatkaa asiasi hoitamista.',
      '{{colleague.name}} laskutuksesta kirjoittaa sinulle.',
      'Pysyn yhteyshenkilönäsi.',
    ],
    miss: ['Toinen työntekijä jatkaa.'],
  },
];
