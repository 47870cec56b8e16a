import type { Wording } from '../../language-pack';
import { officialese } from './officialese';

/** Phrases that rules find in Swahili, by the rule's id. */
export const wording: Wording = {
  'bureaucratic-language': officialese,
};
