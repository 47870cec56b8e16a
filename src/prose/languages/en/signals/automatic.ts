import type { Entry } from '../../../language-pack';

/** Says that a machine sent this. */
export const automatic: readonly Entry[] = [];
