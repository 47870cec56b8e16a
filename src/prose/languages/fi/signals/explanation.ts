import type { Entry } from '../../../language-pack';

/** Explains the word beside it. */
export const explanation: readonly Entry[] = [
  {
    match: [
      '(eli|toisin sanoen|toisin sanottuna|siis|tarkoittaa|tarkoittaen|niin sanottu|nimeltään|suomeksi|käytännössä)',
      '^ (se|tämä) (on|tarkoittaa) _2',
      'joka on _2',
    ],
    hit: ['Se on verkon nimi.', 'RMA on numero, joka on palautuksen tunnus.', 'Tyhjennä välimuisti eli selaimen muisti.'],
    miss: ['Tyhjennä välimuisti.'],
  },
];
