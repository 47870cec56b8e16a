import type { Entry } from '../../../language-pack';

/** What is possible instead, or how to go on. */
export const alternative: readonly Entry[] = [
  {
    match: [
      '(lakini|ila|badala yake|hata hivyo|bali|ingawa) _3 (unaweza|tunaweza|naweza|{FUTWE:}|{PRESWE:}|{PERF:}|tuna|kuna|unaruhusiwa|{ASK:chagu|jarib|tumi|njo|tum|angali}|<IS_AT>)',
      '(unaweza|mnaweza|utaweza|waweza|ungeweza|unaruhusiwa) _3',
      '(tunaweza|naweza|ninaweza|tutaweza|tungeweza) {INF:} _2',
      '(tunakupa|tutakupa|nimekuwekea|tumekuwekea|nitakuwekea|tutakubadilishia|tutakurudishia|tutakutumia|tumekutafutia|tunapendekeza|nakushauri|tunakushauri|ukipenda|ukitaka|badala ya|badala yake) _2',
      '{ASK:chagu|jarib|tumi} _2',
      '(mbadala|njia nyingine|chaguo|modeli nyingine|siku nyingine|ofa nyingine|nafasi nyingine) _2',
      '{FUTX:fungu|patik|anz|rudi|wezek} _3 (<WEEKDAY>|<WHEN>|<DATE>|<N>|wiki|mwezi|tarehe)',
      '(,|;|:) (ya|za|la|cha|wa|vya) _2 <IS_AT>',
      '(,|;) _3 (<IS_AT>|zipo|vipo) _1 (nafasi|hadi|<N>|<WEEKDAY>|<WHEN>|dukani)',
    ],
    except: [
      '(huwezi|hauwezi|hatuwezi) _2',
      '(kama|ikiwa|iwapo) _2 (unaweza|mnaweza|tunaweza|ungeweza) _3',
      '(uliuliza|umeuliza|ulitaka|uliomba|umeomba) _4 {ASK:}',
    ],
    hit: [
      'Lakini unaweza kuchagua siku nyingine.',
      'Tunaweza kukubadilishia rangi.',
      'Tunakupa vocha badala yake.',
      'Nyekundu imeisha, ya bluu ipo.',
    ],
    miss: ['Hatuwezi kurudisha pesa.', 'Umeuliza kama unaweza kurudisha viatu.', 'Ombi la punguzo limekataliwa.'],
  },
];
