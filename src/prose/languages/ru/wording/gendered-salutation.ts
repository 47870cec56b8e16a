import type { Entry } from '../../../language-pack';

export const genderedSalutation: readonly Entry[] = [];
