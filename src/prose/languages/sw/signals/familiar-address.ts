import type { Entry } from '../../../language-pack';

/** wewe. */
export const familiarAddress: readonly Entry[] = [
  {
    match: [
      '(wewe|wako|yako|lako|chako|vyako|zako|pako|kwako|nawe)',
      '(unaweza|umepata|utapata|unahitaji|utapokea|umeandika|uliandika|ulinunua|umelipa|utaona|ukihitaji|ukipenda|ukiwa|hujambo|huna|huwezi|njoo)',
      '({YOUFUT:lip|chuku|wez|hitaj|jaz|chagu|andik|som}|ukipata|ukiona|ukifika|ukilipa|ukitaka|ukichagua)',
      '{YOUREL:tu|ni|let|tum|tumi|nunu|agiz|lip|hitaj|tak|omb|uliz|andik|on|chagu|poke|pat|sem|elez|jaz|rudish|wek|lipi}',
    ],
    except: [
      'wako (mtiifu|mwaminifu|katika)',
      '^ wako (,|<NAME>)',
      '(wa|ya|za|la) (wako|yako)? wote',
      '(mtalipa|mtachukua|mtaweza|mtahitaji|mtajaza|mtachagua|mtaandika|mtasoma)',
      '(bei|mwaka|mwezi|mtandao|mfumo|umeme|usajili|mkataba|mkopo|mradi) _1 ({YOUFUT:}|unahitaji)',
    ],
    hit: ['Oda yako iko tayari.', 'Unaweza kuibadilisha.', 'Utalipa ukifika.', 'Picha uliyotutumia ni safi.', 'Chumba ulichochagua kipo.'],
    miss: ['Oda yenu iko tayari.', 'Mtalipa kesho.', 'Ujumbe uliotumwa umefika.', 'Picha mliyotutumia ni safi.'],
  },
];
