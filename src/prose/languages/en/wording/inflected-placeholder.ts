import type { Entry } from '../../../language-pack';

/** English names change their form nowhere but in the possessive, which is glued to a placeholder rightly. */
export const inflectedPlaceholder: readonly Entry[] = [];
