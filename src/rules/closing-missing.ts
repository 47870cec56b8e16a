import { z } from 'zod';
import { replyFacts } from '../library/reply-facts';
import { packOf } from '../prose/languages/packs';
import { isToCustomer, pathSubject } from './reporting/report-promise';
import { defineRule } from './rule';

export default defineRule({
  id: 'closing-missing',
  group: 'courtesy',
  severity: 'warning',
  sources: ['A1'],
  fixes: 'suggestion',
  summary: 'The reply ends without thanks, a wish or a sign-off.',
  finished: true,
  options: z.strictObject({}),
  messages: { missing: '{this} ends without thanks, a wish or a sign-off. Close with one and your name.' },
  visit: ({ library, snapshot, report }) => ({
    text(text) {
      if (!isToCustomer(snapshot, text) || text.prose.tokens.length === 0) return;
      const book = packOf(text.language)?.phraseBook;
      const without = replyFacts(library, text).courtesies.find(({ closed }) => !closed);
      if (!without || !book) return;
      const last = text.prose.sentences.at(-1)?.span ?? { start: 0, end: text.value.length };
      const at = text.value.trimEnd().length;
      const fix = {
        title: `Close with “${book.closing.replace(/\s+/g, ' ')}”`,
        safe: false,
        edits: [{ span: { start: at, end: at }, newText: `\n\n${book.closing}` }],
      };
      report(text, last, {
        message: 'missing',
        data: { this: pathSubject(without.witness) },
        fixes: snapshot.kind === 'finished' ? [] : [fix],
      });
    },
  }),
});
