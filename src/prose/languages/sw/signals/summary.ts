import type { Entry } from '../../../language-pack';

/** Announces a summary. */
export const summary: readonly Entry[] = [];
