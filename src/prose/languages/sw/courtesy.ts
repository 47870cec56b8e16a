import type { CourtesyKnowledge } from '../../language-pack';

export const courtesy: CourtesyKnowledge = { greetings: [], closings: [] };
