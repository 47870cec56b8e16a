import { replyMatches } from './facts/reply-matches';
import { isToCustomer } from './reporting/report-promise';
import { defineRule, NO_OPTIONS } from './rule';

/** The question is answered, and nothing more. */
export default defineRule({
  id: 'little-extra',
  group: 'care',
  severity: 'hint',
  sources: ['D5'],
  fixes: 'none',
  summary: 'The question is answered and nothing more, where one useful thing beyond it would be remembered.',
  finished: false,
  options: NO_OPTIONS,
  messages: {
    none: 'This answers the question and nothing more. One useful thing beyond it is what customers remember: a hint, a link, a next step.',
  },
  visit: ({ library, report, snapshot }) => ({
    text(text) {
      const { situation, kind } = snapshot.template ?? {};
      if (!isToCustomer(snapshot, text) || kind !== 'reply' || (situation !== 'question' && situation !== 'thanks')) return;
      const last = text.prose.sentences.at(-1);
      if (last && replyMatches(library, text, 'extra').length === 0) report(text, last.span, { message: 'none' });
    },
  }),
});
