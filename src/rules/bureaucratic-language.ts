import { insteadOf, isForCustomer, wordsOf } from './facts/phrase';
import { defineRule, NO_OPTIONS } from './rule';

/** The language of forms, which nobody says aloud. */
export default defineRule({
  id: 'bureaucratic-language',
  group: 'plain language',
  severity: 'warning',
  sources: ['C6'],
  fixes: 'safe',
  summary: 'Administrative or legal wording that nobody would say aloud to a customer.',
  finished: true,
  options: NO_OPTIONS,
  messages: {
    replace: '“{words}” is the language of forms: nobody says it aloud. Write “{instead}”.',
    rewrite: '“{words}” is the language of forms: nobody says it aloud. Say it as you would to the customer on the phone.',
  },
  visit: ({ report, snapshot }) => ({
    phrase(match, text) {
      // A colleague may be written to in the house's own words.
      if (!isForCustomer(snapshot, text)) return;
      const words = wordsOf(match, text);
      const fixes = insteadOf(match, text);
      const { instead } = match.entry;
      if (instead === undefined || fixes.length === 0) report(text, match.span, { message: 'rewrite', data: { words } });
      else report(text, match.span, { message: 'replace', data: { words, instead }, fixes });
    },
  }),
});
