import { isForCustomer, wordsOf } from './facts/phrase';
import { defineRule, NO_OPTIONS } from './rule';

/** Sends a voice message, or asks for one. */
export default defineRule({
  id: 'voice-message',
  group: 'care',
  severity: 'warning',
  sources: ['B7'],
  fixes: 'none',
  summary: 'The customer is sent a voice message, or asked for one, which costs the one who listens.',
  finished: true,
  options: NO_OPTIONS,
  messages: {
    found: '“{words}” costs the listener time, and can’t be skimmed or searched. Write it down, or offer a call at a time that suits.',
  },
  visit: ({ report, snapshot }) => ({
    phrase(match, text) {
      if (!isForCustomer(snapshot, text)) return;
      report(text, match.span, { message: 'found', data: { words: wordsOf(match, text) } });
    },
  }),
});
