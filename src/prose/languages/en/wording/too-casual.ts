import type { Entry } from '../../../language-pack';

export const tooCasual: readonly Entry[] = [];
