import { quotedTokens } from '../prose/quoted-tokens';
import { isForCustomer, wordsOf } from './facts/phrase';
import { defineRule, NO_OPTIONS } from './rule';

/** Takes the customer for somebody who knows less than everybody else. */
export default defineRule({
  id: 'presumes-ignorance',
  group: 'care',
  severity: 'warning',
  sources: ['C7'],
  fixes: 'none',
  summary: 'The customer is treated as if anybody else would have known.',
  finished: true,
  options: NO_OPTIONS,
  messages: { found: '“{words}” sounds as if anybody else would have known. Leave it out, or ask what the customer has tried already.' },
  visit: ({ report, snapshot }) => ({
    phrase(match, text) {
      // What is quoted was said by somebody, and is perhaps taken back.
      if (!isForCustomer(snapshot, text) || quotedTokens(text.prose).has(match.first)) return;
      report(text, match.span, { message: 'found', data: { words: wordsOf(match, text) } });
    },
  }),
});
