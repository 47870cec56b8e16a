import type { PromiseKnowledge } from '../../language-pack';
import { idleTimes } from './idle-times';
import { clauseBreaks, idlePromises, offers } from './owing-nothing';
import { anyDeed } from './promises-any';
import { contact } from './promises-contact';
import { deliver } from './promises-deliver';
import { money } from './promises-money';
import { work } from './promises-work';
import { takes, times, vague } from './times';

/**
 * Who owes what, and when, in Russian. The perfective present promises (ответим, пришлёт, вернут); the imperfective present does so for
 * what is under way (разбираемся, ищем), its future too (будем держать в курсе); so do the passive with будет and -тся,
 * and an infinitive after a word that binds (постараемся ответить). The past and a negation promise nothing.
 */
export const promise: PromiseKnowledge = {
  promises: { work, contact, deliver: [...deliver, ...anyDeed], money },
  times,
  vague,
  idleTimes,
  idlePromises,
  takes,
  offers,
  clauseBreaks,
};
