import { isForCustomer, wordsOf } from './facts/phrase';
import { defineRule, NO_OPTIONS } from './rule';

/** Leaves the customer one way only. */
export default defineRule({
  id: 'forced-channel',
  group: 'care',
  severity: 'warning',
  sources: ['B2', 'C2'],
  fixes: 'none',
  summary: 'The customer is sent to another channel and has no choice.',
  finished: true,
  options: NO_OPTIONS,
  messages: { found: '“{words}” leaves the customer no choice. Offer at least two ways, or do it here.' },
  visit: ({ report, snapshot }) => ({
    phrase(match, text) {
      if (!isForCustomer(snapshot, text)) return;
      report(text, match.span, { message: 'found', data: { words: wordsOf(match, text) } });
    },
  }),
});
