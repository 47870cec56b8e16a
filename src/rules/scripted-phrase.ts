import { insteadOf, isForCustomer, wordsOf } from './facts/phrase';
import { defineRule, NO_OPTIONS } from './rule';

/** A formula that has been read a thousand times and says nothing any more. */
export default defineRule({
  id: 'scripted-phrase',
  group: 'care',
  severity: 'warning',
  sources: ['C4'],
  fixes: 'suggestion',
  summary: 'A hollow formula, by which the customer knows that no person wrote it.',
  finished: true,
  options: NO_OPTIONS,
  messages: {
    found:
      '“{words}” is a formula: the customer has read it a hundred times and believes it no more. Name what went wrong and what you do, or leave it out.',
  },
  visit: ({ report, snapshot }) => ({
    phrase(match, text) {
      if (!isForCustomer(snapshot, text)) return;
      report(text, match.span, { message: 'found', data: { words: wordsOf(match, text) }, fixes: insteadOf(match, text) });
    },
  }),
});
