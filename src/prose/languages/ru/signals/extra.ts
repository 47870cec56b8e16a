import type { Entry } from '../../../language-pack';

/** Gives something beyond the question: a hint, a tip, an offer of help with the next step. */
export const extra: readonly Entry[] = [];
