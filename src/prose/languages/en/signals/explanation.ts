import type { Entry } from '../../../language-pack';

/** Explains the word beside it: that is, in other words, means. */
export const explanation: readonly Entry[] = [];
