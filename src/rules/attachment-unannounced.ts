import { isForCustomer, wordsOf } from './facts/phrase';
import { defineRule, NO_OPTIONS } from './rule';

/** A file that comes without a word about what it is, or is asked for without a word about what for. */
export default defineRule({
  id: 'attachment-unannounced',
  group: 'care',
  severity: 'warning',
  sources: ['B4'],
  fixes: 'none',
  summary: 'The customer gets a file, or is asked for one, and isn’t told what it is or what for.',
  finished: true,
  options: NO_OPTIONS,
  messages: {
    found: '“{words}” doesn’t say what the file is, or what it is needed for, so careful customers won’t open or send it. Name it.',
  },
  visit: ({ report, snapshot }) => ({
    phrase(match, text) {
      if (!isForCustomer(snapshot, text)) return;
      report(text, match.span, { message: 'found', data: { words: wordsOf(match, text) } });
    },
  }),
});
