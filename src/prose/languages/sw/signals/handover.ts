import type { Entry } from '../../../language-pack';

/** Says that another person or team takes the matter over. */
export const handover: readonly Entry[] = [];
