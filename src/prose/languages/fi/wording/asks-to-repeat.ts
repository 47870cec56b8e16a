import type { Entry } from '../../../language-pack';

export const asksToRepeat: readonly Entry[] = [];
