import type { Entry } from '../../../language-pack';

/** Explains the word beside it: that is, in other words, means. */
export const explanation: readonly Entry[] = [
  {
    match: [
      "(that is|that's|this is|it is|it's|they are|these are|which is|which are|this means|that means|which means|it means|means|meaning|mean|stands for|short for|also known as|also called|i.e|i . e|in other words|in plain words|in short|so called|called|namely|or simply|simply put|known as|refers to|describes|is a|is the|is how|is what|is when|are the|is our word|is just|are)",
      '(–|—|:|=)',
      ', (the|a|an|or|so|which|that|your|our)',
    ],
    hit: ['An RMA is a number for your return.', 'The ONT, the white box on the wall, is off.', 'That means it is open.'],
    miss: ['It runs.', 'We sent it.'],
  },
];
