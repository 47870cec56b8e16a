import type { PromiseKnowledge } from '../../language-pack';
import { idleTimes } from './idle-times';
import { clauseBreaks, idlePromises, offers, takes } from './owing';
import { contact } from './promises-contact';
import { deliver } from './promises-deliver';
import { money } from './promises-money';
import { work } from './promises-work';
import { times, vague } from './times';

/** What English knows about who owes what, and when. */
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
