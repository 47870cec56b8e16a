import type { Entry } from '../../../language-pack';

/** What is possible instead, or how to go on. */
export const alternative: readonly Entry[] = [
  {
    match: [
      '(lakini|ila|badala yake|hata hivyo|bali) _4 (unaweza|tunaweza|naweza|tutakupa|tunakupa|tutaku*|ninaweza|tuna|kuna|unaruhusiwa|tume*|chagua)',
      '(unaweza|mnaweza|utaweza|waweza|ungeweza) _3',
      '(tunaweza|naweza|ninaweza|tutaweza) (kukupa|kukubadilishia|kukuwekea|kukusaidia|kukutumia|kukurudishia|kuhamisha|kukuhifadhia|kukulipia|kupanga|kubadilisha|kukutafutia) _2',
      '(tunakupa|tutakupa|nimekuwekea|tumekuwekea|nitakuwekea|tutakubadilishia|tutakurudishia|tutakutumia|tumekutafutia|tunapendekeza|nakushauri|tunakushauri|chagua|jaribu|ukipenda|ukitaka|badala ya) _2',
      '(mbadala|njia nyingine|chaguo|nyingine|modeli nyingine|siku nyingine|ofa nyingine) _2',
      '(bure|bila malipo|punguzo|vocha) _1',
    ],
    except: ['(huwezi|hauwezi|hatuwezi) _2'],
    hit: ['Lakini unaweza kuchagua siku nyingine.', 'Tunaweza kukubadilishia rangi.', 'Tunakupa vocha badala yake.'],
    miss: ['Hatuwezi kurudisha pesa.'],
  },
];
