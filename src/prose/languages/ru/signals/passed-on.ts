import type { Entry } from '../../../language-pack';

/** Says that we have handed the matter over ourselves, or ask for it ourselves. */
export const passedOn: readonly Entry[] = [];
