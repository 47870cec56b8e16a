import type { Entry } from '../../../language-pack';

/** Says sorry for something. */
export const apology: readonly Entry[] = [];
