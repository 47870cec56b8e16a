import { quotedTokens } from '../prose/quoted-tokens';
import { isForCustomer, wordsOf } from './facts/phrase';
import { defineRule, NO_OPTIONS } from './rule';

/** Says or implies that the customer is at fault. */
export default defineRule({
  id: 'blame',
  group: 'care',
  severity: 'warning',
  sources: ['A13', 'C9'],
  fixes: 'none',
  summary: 'The customer is told that it is their own fault.',
  finished: true,
  options: NO_OPTIONS,
  messages: { found: '“{words}” blames the customer, who came for help. Say what happened as a fact, and what helps now.' },
  visit: ({ report, snapshot }) => ({
    phrase(match, text) {
      // What is quoted was said by somebody, and is perhaps taken back.
      if (!isForCustomer(snapshot, text) || quotedTokens(text.prose).has(match.first)) return;
      report(text, match.span, { message: 'found', data: { words: wordsOf(match, text) } });
    },
  }),
});
