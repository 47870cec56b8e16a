import * as z from 'zod';
import type { Match } from '../prose/token';
import type { TemplateText } from '../template/template-text';
import { defineRule } from './rule';

export default defineRule({
  id: 'bureaucratic-language',
  group: 'plain language',
  severity: 'warning',
  sources: ['C6'],
  fixes: 'safe',
  summary: 'Administrative or legal wording that nobody would say aloud to a customer.',
  finished: true,
  options: z.strictObject({}),
  messages: {
    replace: '“{words}” is the language of forms: nobody says it aloud. Write “{instead}”.',
    rewrite: '“{words}” is the language of forms: nobody says it aloud. Say it as you would to the customer on the phone.',
  },
  visit: ({ report, snapshot }) => ({
    phrase(match, text) {
      // A colleague may be written to in the house's own words.
      if (text.role === 'note' || snapshot.template?.kind === 'note') return;
      const words = text.value.slice(match.span.start, match.span.end);
      const { instead, safe } = match.entry;
      const shown = words.replace(/\s+/g, ' ');
      if (instead === undefined || holdsMore(match, text)) return report(text, match.span, { message: 'rewrite', data: { words: shown } });
      const newText = sameCase(words, instead);
      const fix = { title: `Write “${newText}”`, safe: safe === true, edits: [{ span: match.span, newText }] };
      report(text, match.span, { message: 'replace', data: { words: shown, instead }, fixes: [fix] });
    },
  }),
});

/** A placeholder or a tag within the words would go with them. */
const holdsMore = (match: Match, text: TemplateText): boolean => text.value.slice(match.span.start, match.span.end).includes('{{');

/** The replacement begins with a capital where the original did. */
const sameCase = (original: string, replacement: string): string =>
  /^\p{Lu}/u.test(original) ? replacement.charAt(0).toUpperCase() + replacement.slice(1) : replacement;
