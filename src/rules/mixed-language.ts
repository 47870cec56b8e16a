import { foreignSentences } from './facts/foreign-sentences';
import { languageName } from './facts/language-name';
import { defineRule, NO_OPTIONS } from './rule';

/** A sentence that was left in another language when the reply was translated. */
export default defineRule({
  id: 'mixed-language',
  group: 'writing',
  severity: 'warning',
  sources: ['A4', 'B10'],
  fixes: 'none',
  summary: 'A sentence stands in another language than the rest, so the customer can’t read it.',
  finished: true,
  options: NO_OPTIONS,
  messages: {
    known: 'This sentence is in {language}, in a text that is in {own}. Customers who read only one of them can’t follow.',
    unknown: 'This sentence is in another language than the rest, which is in {own}. Customers who read only that can’t follow.',
  },
  visit: ({ report }) => ({
    text(text) {
      const own = languageName(text.language);
      for (const { sentence, language } of foreignSentences(text.prose)) {
        if (language === undefined) report(text, sentence.span, { message: 'unknown', data: { own } });
        else report(text, sentence.span, { message: 'known', data: { own, language: languageName(language) } });
      }
    },
  }),
});
