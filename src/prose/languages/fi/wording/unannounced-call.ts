import type { Entry } from '../../../language-pack';

export const unannouncedCall: readonly Entry[] = [];
