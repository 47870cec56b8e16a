import type { Entry } from '../../../language-pack';

/** Says who leads a meeting, or whom the customer meets. */
export const meetingHost: readonly Entry[] = [];
