import type { Entry } from '../../../language-pack';

/** Says what is possible instead, or how to go on: you can, we can offer, if you like. */
export const alternative: readonly Entry[] = [];
