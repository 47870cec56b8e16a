import type { Entry } from '../../../language-pack';

export const blame: readonly Entry[] = [];
