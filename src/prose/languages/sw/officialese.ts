import type { Entry } from '../../language-pack';

/** Officialese: verbal nouns, split predicates and the adverbs of forms. */
export const officialese: readonly Entry[] = [];
