import type { Entry } from '../../../language-pack';

export const vagueRequest: readonly Entry[] = [];
