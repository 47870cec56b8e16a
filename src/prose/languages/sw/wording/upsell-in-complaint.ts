import type { Entry } from '../../../language-pack';

export const upsellInComplaint: readonly Entry[] = [];
