import type { PromiseKnowledge } from '../../language-pack';
import { idleTimes } from './idle-times';
import { clauseBreaks, idlePromises, offers } from './innocent';
import { contact } from './owed-contact';
import { deliver } from './owed-deliver';
import { money } from './owed-money';
import { work } from './owed-work';
import { takes, times, vague } from './times';

/** Who owes what, and when, in Swahili. */
export const promise: PromiseKnowledge = {
  promises: { work, contact, deliver, money },
  times,
  vague,
  idleTimes,
  idlePromises,
  takes,
  offers,
  clauseBreaks,
};
