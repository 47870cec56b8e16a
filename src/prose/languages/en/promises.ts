import type { PromiseKnowledge } from '../../language-pack';
import { idleTimes } from './idle-times';
import { clauseBreaks, idlePromises, offers, takes } from './owing';
import { contact } from './promises-contact';
import { deliver } from './promises-deliver';
import { money } from './promises-money';
import { otherwise } from './promises-other';
import { outcome } from './promises-outcome';
import { waiting } from './promises-waiting';
import { work } from './promises-work';
import { times } from './times';
import { vague } from './vague-times';

/** What English knows about who owes what, and when. */
export const promise: PromiseKnowledge = {
  promises: { work: [...work, ...waiting, ...otherwise], contact, deliver: [...deliver, ...outcome], money },
  times,
  vague,
  idleTimes,
  idlePromises,
  takes,
  offers,
  clauseBreaks,
};
