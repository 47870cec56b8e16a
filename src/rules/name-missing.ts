import * as z from 'zod';
import { replyFacts } from '../library/reply-facts';
import type { GreetingPlace } from '../prose/courtesies';
import type { LanguagePack } from '../prose/language-pack';
import { packOf } from '../prose/languages/packs';
import type { TemplateText } from '../template/template-text';
import { nameIsUnknown } from './reporting/name-is-unknown';
import { placeInReply } from './reporting/place-in-reply';
import { isToCustomer, pathSubject } from './reporting/report-promise';
import { defineRule, type ProposedFix } from './rule';

export default defineRule({
  id: 'name-missing',
  group: 'courtesy',
  severity: 'warning',
  sources: ['A10'],
  fixes: 'suggestion',
  summary: 'The greeting does not call the customer by name, as if it went to everybody.',
  finished: true,
  options: z.strictObject({}),
  messages: {
    missing: '{this} does not call the customer by name. Write, for example, “{example}”.',
    unwritten: '{this} does not call the customer by name. Write the name behind it.',
  },
  visit: ({ library, snapshot, report }) => ({
    text(text) {
      if (!isToCustomer(snapshot, text)) return;
      const pack = packOf(text.language);
      const unnamed = replyFacts(library, text).courtesies.find(
        ({ greeting, witness }) => greeting === 'unnamed' && !nameIsUnknown(witness),
      );
      const place = unnamed?.greetingAt;
      if (!unnamed || !place || !pack) return;
      const finished = snapshot.kind === 'finished';
      report(text, placeInReply(library, text, { prose: place.prose, span: place.match.span }), {
        message: finished ? 'unwritten' : 'missing',
        data: { this: pathSubject(unnamed.witness, 'this greeting'), example: pack.phraseBook.greeting },
        fixes: finished ? [] : proposals(text, place, pack),
      });
    },
  }),
});

/** A greeting that stands alone, "Dear customer,", is swapped for one with the name; a sentence that says more is left to its writer. */
function proposals(text: TemplateText, { prose, match }: GreetingPlace, { phraseBook, courtesy }: LanguagePack): ProposedFix[] {
  const sentence = prose.sentences.find(({ first, last }) => first <= match.first && match.first < last);
  if (!sentence || prose !== text.prose || match.first !== sentence.first) return [];
  const nobody = new Set(courtesy.nobody);
  const rest = prose.tokens.slice(match.last, sentence.last);
  if (!rest.every(({ kind, norm }) => kind === 'punctuation' || nobody.has(norm))) return [];
  const { greeting } = phraseBook;
  return [{ title: `Write “${greeting}”`, safe: false, edits: [{ span: sentence.span, newText: greeting }] }];
}
