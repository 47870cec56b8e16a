import { PROMISE_KINDS } from '../prose/language-pack';
import { LABEL } from '../prose/pack-lists';
import type { Prose } from '../prose/prose';
import type { Match, Sentence } from '../prose/token';
import { sentencesAround } from './facts/around';
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
      if (named || own.some((sentence) => isDated(prose, match, sentence))) return;
      report(text, match.span, { message: 'found', data: { words: wordsOf(match, text) } });
    },
  }),
});

/** A word may stand between the reference and its day. */
const NEAR = 1;

/** A day right behind it is the day of what is meant; one further on, or behind a promise, is when we will do something. */
function isDated(prose: Prose, match: Match, { first: begin }: Sentence): boolean {
  const isPromised = (time: Match): boolean =>
    PROMISE_KINDS.some((kind) => prose.matchesOf(LABEL.promise(kind)).some(({ first }) => first >= begin && first < time.first));
  const days = prose.matchesOf(LABEL.time).filter(({ first }) => first >= match.first && first - match.last <= NEAR);
  return days.some((time) => !isPromised(time));
}
