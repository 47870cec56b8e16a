import { PROMISE_KINDS } from '../prose/language-pack';
import { LABEL } from '../prose/pack-lists';
import type { Prose } from '../prose/prose';
import type { Match, Sentence } from '../prose/token';
import { sentencesAround, showsIn } from './facts/around';
import { wordsIn } from './facts/longest-path';
import { isForCustomer, wordsOf } from './facts/phrase';
import { defineRule, NO_OPTIONS } from './rule';

/** "The above", "this matter": the customer has to guess what is meant. */
export default defineRule({
  id: 'vague-reference',
  group: 'plain language',
  severity: 'info',
  sources: ['A7'],
  fixes: 'none',
  summary: 'The customer has to guess what “this matter” or “the above” is.',
  finished: true,
  options: NO_OPTIONS,
  messages: { found: '“{words}” leaves the customer to guess what is meant. Name the thing: the order, the bill, the day you wrote.' },
  visit: ({ report, snapshot }) => ({
    phrase(match, text) {
      const { prose } = text;
      if (!isForCustomer(snapshot, text) || text.role === 'subject') return;
      const own = sentencesAround(prose, match, 0, 0);
      // "As I wrote on 3 March", "this matter ({{ticket.number}})": dated or numbered, it is found.
      const named = own.some((sentence) =>
        prose.tokens.slice(sentence.first, sentence.last).some(({ slot }) => slot !== undefined && slot.type !== 'NAME'),
      );
      if (named || own.some((sentence) => isDated(prose, match, sentence) || pointsBack(prose, match, sentence))) return;
      report(text, match.span, { message: 'found', data: { words: wordsOf(match, text) } });
    },
  }),
});

/** A shorter sentence says too little to be pointed back at. */
const MIN_WORDS = 4;

/**
 * "Your screen flickered after the update. This issue is solved in 4.2": the subject points back at the sentence before, in which the
 * matter is named. A clause with a comma behind it ("As mentioned, …") points elsewhere.
 */
function pointsBack(prose: Prose, match: Match, sentence: Sentence): boolean {
  const [before] = sentencesAround(prose, match, 1, 0);
  const clause = prose.tokens.slice(match.first, match.last + 1).some(({ norm }) => norm === ',');
  if (!before || before === sentence || before.paragraph !== sentence.paragraph || match.first !== sentence.first || clause) return false;
  return !showsIn(prose, [before], 'pleasantry', LABEL.greeting, LABEL.closing) && wordsIn(prose, before) >= MIN_WORDS;
}

/** A word may stand between the reference and its day. */
const NEAR = 1;

/** A day right behind it is the day of what is meant; one further on, or behind a promise, is when we will do something. */
function isDated(prose: Prose, match: Match, { first: begin }: Sentence): boolean {
  const isPromised = (time: Match): boolean =>
    PROMISE_KINDS.some((kind) => prose.matchesOf(LABEL.promise(kind)).some(({ first }) => first >= begin && first < time.first));
  const days = prose.matchesOf(LABEL.time).filter(({ first }) => first >= match.first && first - match.last <= NEAR);
  return days.some((time) => !isPromised(time));
}
