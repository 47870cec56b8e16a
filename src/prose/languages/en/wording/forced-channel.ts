import type { Entry } from '../../../language-pack';

export const forcedChannel: readonly Entry[] = [];
