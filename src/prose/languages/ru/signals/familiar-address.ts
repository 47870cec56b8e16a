import type { Entry } from '../../../language-pack';

/** Addresses the reader as a friend: sinä, ты, wewe. */
export const familiarAddress: readonly Entry[] = [];
