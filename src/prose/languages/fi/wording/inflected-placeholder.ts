import type { Entry } from '../../../language-pack';

export const inflectedPlaceholder: readonly Entry[] = [];
