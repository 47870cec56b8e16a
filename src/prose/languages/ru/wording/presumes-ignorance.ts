import type { Entry } from '../../../language-pack';

export const presumesIgnorance: readonly Entry[] = [];
