import * as z from 'zod';
import { replyFacts } from '../library/reply-facts';
import { packOf } from '../prose/languages/packs';
import { closingProposals } from './reporting/closing-proposals';
import { placeInReply } from './reporting/place-in-reply';
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
      if (!isToCustomer(snapshot, text)) return;
      const book = packOf(text.language)?.phraseBook;
      const without = replyFacts(library, text).courtesies.find(({ closed, ends }) => !closed && ends);
      if (!without?.ends || !book) return;
      report(text, placeInReply(library, text, without.ends), {
        message: 'missing',
        data: { this: pathSubject(without.witness) },
        fixes: snapshot.kind === 'finished' ? [] : closingProposals(library, text, without, book),
      });
    },
  }),
});
