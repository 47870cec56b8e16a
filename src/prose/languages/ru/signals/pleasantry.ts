import type { Entry } from '../../../language-pack';

/** Says nothing but a courtesy: thanks for writing, we have your message, hope you are well. */
export const pleasantry: readonly Entry[] = [];
