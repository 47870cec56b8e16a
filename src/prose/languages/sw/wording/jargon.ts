import type { Entry } from '../../../language-pack';

export const jargon: readonly Entry[] = [];
