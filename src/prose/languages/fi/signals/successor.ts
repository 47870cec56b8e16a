import type { Entry } from '../../../language-pack';

/** Names who takes over, or which team and who stays the contact. */
export const successor: readonly Entry[] = [];
