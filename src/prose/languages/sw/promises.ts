import type { PromiseKnowledge } from '../../language-pack';
import { idleTimes } from './idle-times';
import { clauseBreaks, idlePromises, offers } from './innocent';
import { anything } from './owed-any';
import { contact } from './owed-contact';
import { deliver } from './owed-deliver';
import { money } from './owed-money';
import { patience } from './owed-patience';
import { work } from './owed-work';
import { takes, times } from './times';
import { vague } from './vague-times';

/** Who owes what, and when, in Swahili. */
export const promise: PromiseKnowledge = {
  promises: { work: [...work, ...anything, ...patience], contact, deliver, money },
  times,
  vague,
  idleTimes,
  idlePromises,
  takes,
  offers,
  clauseBreaks,
};
