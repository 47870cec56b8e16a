import type { Entry } from '../../../language-pack';

/** Says where a meeting is: a room, an address, a link, a programme. */
export const meetingPlace: readonly Entry[] = [];
