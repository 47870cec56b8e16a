import type { Entry } from '../../../language-pack';

export const vagueReference: readonly Entry[] = [];
