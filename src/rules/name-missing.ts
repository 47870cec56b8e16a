import { z } from 'zod';
import { replyFacts } from '../library/reply-facts';
import type { Courtesy } from '../prose/courtesies';
import { packOf } from '../prose/languages/packs';
import { isToCustomer, pathSubject } from './reporting/report-promise';
import { defineRule } from './rule';

export default defineRule({
  id: 'name-missing',
  group: 'courtesy',
  severity: 'warning',
  sources: ['A10'],
  fixes: 'suggestion',
  summary: 'The greeting does not call the customer by name, as if it went to everybody.',
  finished: true,
  options: z.strictObject({}),
  messages: { missing: '{this} does not call the customer by name. Write, for example, “{example}”.' },
  visit: ({ library, snapshot, report }) => ({
    text(text) {
      if (!isToCustomer(snapshot, text)) return;
      const book = packOf(text.language)?.phraseBook;
      const unnamed = replyFacts(library, text).courtesies.find((courtesy) => courtesy.greeting === 'unnamed' && !nameIsUnknown(courtesy));
      const greeting = unnamed?.greetingMatch;
      if (!unnamed || !greeting || !book) return;
      const sentence = text.prose.sentences.find((candidate) => candidate.first <= greeting.first && greeting.first < candidate.last);
      // Only a greeting that stands alone can be swapped for another.
      const alone = sentence !== undefined && sentence.last - sentence.first <= 5 && sentence.span.start <= greeting.span.start;
      const fixes =
        alone && snapshot.kind !== 'finished'
          ? [{ title: `Write “${book.greeting}”`, safe: false, edits: [{ span: sentence.span, newText: book.greeting }] }]
          : [];
      report(text, greeting.span, {
        message: 'missing',
        data: { this: pathSubject(unnamed.witness, 'this greeting'), example: book.greeting },
        fixes,
      });
    },
  }),
});

/** On this path nobody knows the name: "Hello," is all that can be said. */
const nameIsUnknown = ({ witness }: Courtesy): boolean =>
  witness.some(({ condition, holds }) => !holds && condition.kind === 'given' && /name$/i.test(condition.text));
