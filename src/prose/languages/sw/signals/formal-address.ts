import type { Entry } from '../../../language-pack';

/** Addresses the reader with respect, or as several: te, вы, ninyi. */
export const formalAddress: readonly Entry[] = [];
