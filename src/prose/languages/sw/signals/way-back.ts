import type { Entry } from '../../../language-pack';

/** Says how to reach us again. */
export const wayBack: readonly Entry[] = [];
