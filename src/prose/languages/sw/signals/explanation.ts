import type { Entry } from '../../../language-pack';

/** Explains the word beside it. */
export const explanation: readonly Entry[] = [
  {
    match: [
      '(yaani|maana yake|ikimaanisha|inamaanisha|linamaanisha|kwa maneno mengine|kwa lugha rahisi|ambayo ni|ambalo ni|ambacho ni|ambao ni|inaitwa|huitwa|hujulikana kama|kwa kifupi ni)',
      '^ (hiyo|hii|hicho|hilo|huu|huo) ni _2',
    ],
    hit: ['Futa cache, yaani kumbukumbu ya muda ya kivinjari.'],
    miss: ['Futa cache.'],
  },
];
