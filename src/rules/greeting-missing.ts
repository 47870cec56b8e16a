import { z } from 'zod';
import { replyFacts } from '../library/reply-facts';
import { packOf } from '../prose/languages/packs';
import { isToCustomer, pathSubject } from './reporting/report-promise';
import { defineRule } from './rule';

export default defineRule({
  id: 'greeting-missing',
  group: 'courtesy',
  severity: 'warning',
  sources: ['A1'],
  fixes: 'suggestion',
  summary: 'The reply begins without a greeting, which reads as curt.',
  finished: true,
  options: z.strictObject({}),
  messages: { missing: '{this} begins without a greeting. Begin with one, for example “{example}”.' },
  visit: ({ library, snapshot, report }) => ({
    text(text) {
      if (!isToCustomer(snapshot, text) || text.prose.tokens.length === 0) return;
      const book = packOf(text.language)?.phraseBook;
      const without = replyFacts(library, text).courtesies.find(({ greeting }) => greeting === 'none');
      if (!without || !book) return;
      const first = text.prose.sentences[0]?.span ?? { start: 0, end: text.value.length };
      const fix = {
        title: `Begin with “${book.greeting}”`,
        safe: false,
        edits: [{ span: { start: 0, end: 0 }, newText: `${book.greeting}\n\n` }],
      };
      report(text, first, {
        message: 'missing',
        data: { this: pathSubject(without.witness), example: book.greetingWithoutName },
        fixes: snapshot.kind === 'finished' ? [] : [fix],
      });
    },
  }),
});
