import type { Entry } from '../../../language-pack';

/** Says how to get to a person. */
export const human: readonly Entry[] = [];
