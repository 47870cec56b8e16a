import type { Entry } from '../../../language-pack';

export const scriptedPhrase: readonly Entry[] = [];
