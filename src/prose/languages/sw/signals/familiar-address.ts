import type { Entry } from '../../../language-pack';

/** wewe. */
export const familiarAddress: readonly Entry[] = [
  {
    match: [
      '(wewe|wako|yako|lako|chako|vyako|zako|pako|kwako|nawe)',
      '(unaweza|umepata|utapata|unahitaji|utapokea|umeandika|uliandika|ulinunua|umelipa|utaona|ukihitaji|ukipenda|ukiwa|hujambo|huna)',
    ],
    except: ['wako (mtiifu|mwaminifu|katika)', '^ wako (,|<NAME>)', '(wa|ya|za|la) (wako|yako)? wote'],
    hit: ['Oda yako iko tayari.', 'Unaweza kuibadilisha.'],
    miss: ['Oda yenu iko tayari.'],
  },
];
