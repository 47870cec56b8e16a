import { LABEL } from '../prose/pack-lists';
import { isQuestion, sentencesAround, showsIn } from './facts/around';
import { isForCustomer, wordsOf } from './facts/phrase';
import { defineRule, NO_OPTIONS } from './rule';

/** A call that rings whenever it suits the caller. */
export default defineRule({
  id: 'unannounced-call',
  group: 'care',
  severity: 'warning',
  sources: ['B6'],
  fixes: 'none',
  summary: 'The customer is told that we will call, but not when, and is not asked.',
  finished: true,
  options: NO_OPTIONS,
  messages: {
    found: '“{words}” announces a call and neither says when nor asks. Name a time, or ask when it suits.',
  },
  visit: ({ report, snapshot }) => ({
    phrase(match, text) {
      if (!isForCustomer(snapshot, text)) return;
      const { prose } = text;
      const near = sentencesAround(prose, match, 1, 2);
      if (isQuestion(prose, near) || showsIn(prose, near, LABEL.time, LABEL.offer, 'asks-whether')) return;
      report(text, match.span, { message: 'found', data: { words: wordsOf(match, text) } });
    },
  }),
});
