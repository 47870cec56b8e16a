import type { Entry } from '../../../language-pack';

/** Formulas that nobody believes any more. */
export const scriptedPhrase: readonly Entry[] = [
  {
    match: [
      '(pahoittelemme|pahoittelen|pahoittelut|pahoittelumme|pyydämme anteeksi|pyydän anteeksi|olemme pahoillamme|anteeksi) _3 (haitta*|haitan|harmia|harmista|häiriö*|vaiva*|epämukavuu*)',
      '(mahdolli*|aiheutu*|aiheuttam*) _2 (haitta*|harmia|häiriötä|vaivaa)',
      '(pahoittelemme|pahoittelen|pahoittelut) (tapahtunutta|tapahtuneesta|tilannetta|tilanteesta|sattunutta)',
    ],
    hit: ['Pahoittelemme mahdollisesti aiheutunutta haittaa.', 'Pahoittelemme tapahtunutta.', 'Pyydämme anteeksi aiheutunutta haittaa.'],
    miss: ['Olen pahoillani, että lamppu tuli rikki.', 'Anteeksi, että viesti viipyi.'],
  },
  {
    match: [
      '(arvostamme|arvostan|arvostamme suuresti) _2 (palautetta*|palautettasi|palautettanne|asiakkuu*|asiakastamme|asiakkaitamme|mielipidettä*|luottamu*|kärsivällisyy*|aikaasi|ymmärry*|sinua|teitä|jokaista)',
      '(puhelusi|palautteesi|palautteenne|mielipiteesi|asiakkuutesi|yhteydenottosi|viestisi|tyytyväisyytesi) (on|ovat) (meille)? _1 (tärke*|arvok*)',
      'arvoisa asiakas*',
      '(kiitos|kiitämme) _1 (ymmärrykse*|yhteydenotost*|mielenkiinnost*|kiinnostukse*|asiakkuude*|luottamukse*)',
      '(älä|älkää) epäröi* _3',
      '(olemme|palvelemme) (täällä)? (sinua|teitä) varten',
      '(autamme|palvelemme) mielellämme (kaikissa|jatkossakin|lisää)',
      '(teemme|pyrimme) (kaikkemme|parhaamme|parhaan)',
      '(otamme|suhtaudumme) _3 (vakava*)',
      '(toivomme|toivotamme) _2 (miellyttäv*|yhteistyö*)',
    ],
    hit: ['Arvostamme palautettasi.', 'Puhelusi on meille tärkeä.', 'Älä epäröi ottaa yhteyttä.', 'Kiitos ymmärryksestäsi.'],
    miss: ['Kiitos kuvasta.', 'Arvostin sitä ensin väärin.'],
  },
];
