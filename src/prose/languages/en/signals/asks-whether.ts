import type { Entry } from '../../../language-pack';

/** Asks whether, or when, something suits the customer. */
export const asksWhether: readonly Entry[] = [];
