import { isForCustomer, wordsOf } from './facts/phrase';
import { defineRule, NO_OPTIONS } from './rule';

/** Asks again for what the customer has told already. */
export default defineRule({
  id: 'asks-to-repeat',
  group: 'care',
  severity: 'warning',
  sources: ['C8'],
  fixes: 'none',
  summary: 'The customer is asked to tell again what they told already.',
  finished: true,
  options: NO_OPTIONS,
  messages: {
    found: '“{words}” makes the customer tell it all again. Look it up in the earlier messages, or ask for the one thing that is missing.',
  },
  visit: ({ report, snapshot }) => ({
    phrase(match, text) {
      if (!isForCustomer(snapshot, text)) return;
      report(text, match.span, { message: 'found', data: { words: wordsOf(match, text) } });
    },
  }),
});
