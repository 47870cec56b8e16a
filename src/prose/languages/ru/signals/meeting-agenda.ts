import type { Entry } from '../../../language-pack';

/** Says what a meeting is about. */
export const meetingAgenda: readonly Entry[] = [];
