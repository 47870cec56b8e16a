import * as z from 'zod';
import { replyFacts } from '../library/reply-facts';
import type { Courtesy } from '../prose/courtesies';
import type { PhraseBook } from '../prose/language-pack';
import { packOf } from '../prose/languages/packs';
import type { TemplateText } from '../template/template-text';
import { isOnEveryPath } from './reporting/branch-chain';
import { contentOf, elseBranch, halfBlockOf } from './reporting/else-branch';
import { nameIsUnknown } from './reporting/name-is-unknown';
import { placeInReply } from './reporting/place-in-reply';
import { isToCustomer, pathSubject } from './reporting/report-promise';
import { defineRule, type ProposedFix } from './rule';

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
      if (!isToCustomer(snapshot, text)) return;
      const book = packOf(text.language)?.phraseBook;
      const without = replyFacts(library, text).courtesies.find(({ greeting, begins }) => greeting === 'none' && begins);
      if (!without?.begins || !book) return;
      report(text, placeInReply(library, text, without.begins), {
        message: 'missing',
        data: { this: pathSubject(without.witness), example: book.greetingWithoutName },
        fixes: snapshot.kind === 'finished' ? [] : proposals(text, without, book),
      });
    },
  }),
});

/** In front of everything where every path lacks it; in an `{{else}}` where one condition does; else where that path begins. */
function proposals(text: TemplateText, without: Courtesy, book: PhraseBook): ProposedFix[] {
  const { witness, begins } = without;
  const greeting = nameIsUnknown(witness) ? book.greetingWithoutName : book.greeting;
  const half = halfBlockOf(text, witness);
  // Only what stands in front of everything else on that path can greet in its place.
  if (half && contentOf(text, half).start === text.prose.sentences[0]?.span.start) return [elseBranch(text, half, greeting)];
  const start = begins?.prose === text.prose ? begins.span.start : 0;
  if (witness.length > 0 && isOnEveryPath(text.body.nodes, start)) return [];
  const at = witness.length > 0 ? start : 0;
  return [{ title: `Begin with “${greeting}”`, safe: false, edits: [{ span: { start: at, end: at }, newText: `${greeting}\n\n` }] }];
}
