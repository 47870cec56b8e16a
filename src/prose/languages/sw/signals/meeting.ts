import type { Entry } from '../../../language-pack';

/** Invites to a meeting or a video call. */
export const meeting: readonly Entry[] = [];
