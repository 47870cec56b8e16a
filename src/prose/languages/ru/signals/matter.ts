import type { Entry } from '../../../language-pack';

/** Names the customer's matter: what they wrote, what they have, what went wrong with it. */
export const matter: readonly Entry[] = [];
