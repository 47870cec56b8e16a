import type { Entry } from '../../../language-pack';

export const attachmentUnannounced: readonly Entry[] = [];
