import type { Entry } from '../../../language-pack';

/** Explains the word beside it: that is, in other words, means. */
export const explanation: readonly Entry[] = [
  {
    match: [
      "(that is|that's|(it's|it is|this is|they are|these are) (the|a|an|our|your|what|how|just|one|small|where|part|like)|which is|which are|this means|that means|which means|it means|means|meaning|mean|stands for|short for|also known as|also called|i.e|i . e|in other words|in plain words|in short|so called|called|namely|or simply|simply put|known as|refers to|describes|is a|is the|is how|is what|is when|are the|is our word|is just)",
      '(–|—|:|=)',
      ', (the|a|an|or|which|that|your|our)',
    ],
    hit: ['An RMA is a number for your return.', 'The ONT, the white box on the wall, is off.', 'That means it is open.'],
    miss: ['It runs.', 'We sent it.', 'The line was down, so it rang.'],
  },
];
