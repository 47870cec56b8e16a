import type { Entry } from '../../../language-pack';

/** Says who writes: this is Anna from Acme, my name is, on behalf of Acme. */
export const selfIntroduction: readonly Entry[] = [];
