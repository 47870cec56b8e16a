import type { Entry } from '../../../language-pack';

/** Says no to what the customer asked for: can't, isn't possible, not covered. */
export const refusal: readonly Entry[] = [];
