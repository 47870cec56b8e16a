import type { Entry } from '../../../language-pack';

export const voiceMessage: readonly Entry[] = [];
