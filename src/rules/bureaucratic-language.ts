import { z } from 'zod';
import { defineRule } from './rule';

export default defineRule({
  id: 'bureaucratic-language',
  group: 'plain language',
  severity: 'warning',
  sources: ['C6'],
  fixes: 'suggestion',
  summary: 'Administrative or legal wording that nobody would say aloud to a customer.',
  finished: true,
  options: z.strictObject({}),
  messages: {
    replace: '“{words}” is the language of forms: nobody says it aloud. Write “{instead}”.',
    rewrite: '“{words}” is the language of forms: nobody says it aloud. Say it as you would to the customer on the phone.',
  },
  visit: ({ report }) => ({
    phrase(match, text) {
      const words = text.value.slice(match.span.start, match.span.end);
      const { instead, safe } = match.entry;
      if (instead === undefined) return report(text, match.span, { message: 'rewrite', data: { words } });
      const newText = sameCase(words, instead);
      const fix = { title: `Write “${newText}”`, safe: safe === true, edits: [{ span: match.span, newText }] };
      report(text, match.span, { message: 'replace', data: { words, instead }, fixes: [fix] });
    },
  }),
});

/** The replacement begins with a capital where the original did. */
const sameCase = (original: string, replacement: string): string =>
  /^\p{Lu}/u.test(original) ? replacement.charAt(0).toUpperCase() + replacement.slice(1) : replacement;
