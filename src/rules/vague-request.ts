import { isQuestion, sentencesAround } from './facts/around';
import { wordsOf } from './facts/phrase';
import { defineRule, NO_OPTIONS } from './rule';

/** A note that asks a colleague or a manager for "more information". */
export default defineRule({
  id: 'vague-request',
  group: 'care',
  severity: 'warning',
  sources: ['A14'],
  fixes: 'none',
  summary: 'A colleague is asked for something, and can’t tell for what.',
  finished: false,
  options: NO_OPTIONS,
  messages: {
    found: '“{words}” can’t be answered in one go. Ask for one named thing: which number, which day, yes or no.',
  },
  visit: ({ report, snapshot }) => ({
    phrase(match, text) {
      if (text.role !== 'note' && snapshot.template?.kind !== 'note') return;
      // "I need to know more about the tap. Is it brass?" asks one thing after all.
      const [, next] = sentencesAround(text.prose, match, 0, 1);
      if (next && isQuestion(text.prose, [next])) return;
      report(text, match.span, { message: 'found', data: { words: wordsOf(match, text) } });
    },
  }),
});
