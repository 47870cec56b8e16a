import { isForCustomer, wordsOf } from './facts/phrase';
import { replyMatches } from './facts/reply-matches';
import { defineRule, NO_OPTIONS } from './rule';

/** Sends the customer elsewhere, and leaves the errand to them. */
export default defineRule({
  id: 'deflection',
  group: 'care',
  severity: 'warning',
  sources: ['A11'],
  fixes: 'none',
  summary: 'The customer is sent elsewhere and has to begin again there.',
  finished: true,
  options: NO_OPTIONS,
  messages: {
    found: '“{words}” sends the customer away with the errand. Hand it over yourself and say who answers, or say what you can do.',
  },
  visit: ({ library, report, snapshot }) => ({
    phrase(match, text) {
      // Where we hand it over ourselves, an address is a service.
      if (!isForCustomer(snapshot, text) || replyMatches(library, text, 'passed-on').length > 0) return;
      report(text, match.span, { message: 'found', data: { words: wordsOf(match, text) } });
    },
  }),
});
