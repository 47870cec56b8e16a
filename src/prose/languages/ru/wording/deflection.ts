import type { Entry } from '../../../language-pack';

export const deflection: readonly Entry[] = [];
