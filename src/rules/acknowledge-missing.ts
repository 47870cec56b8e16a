import { LABEL } from '../prose/pack-lists';
import type { Prose } from '../prose/prose';
import type { Sentence } from '../prose/token';
import { isToCustomer } from './reporting/report-promise';
import { defineRule, NO_OPTIONS } from './rule';

/** An answer that begins before the customer was heard. */
export default defineRule({
  id: 'acknowledge-missing',
  group: 'care',
  severity: 'info',
  sources: ['D2', 'B5'],
  fixes: 'none',
  summary: 'The customer can’t see that anybody read what they wrote.',
  finished: false,
  options: NO_OPTIONS,
  messages: {
    missing: 'Nothing here shows that the customer’s matter was heard. Name it first: what they wrote about, and what went wrong.',
  },
  visit: ({ report, snapshot }) => ({
    text(text) {
      const situation = snapshot.template?.situation;
      if (!isToCustomer(snapshot, text) || (situation !== 'problem' && situation !== 'complaint')) return;
      const opening = openingOf(text.prose);
      const [first] = opening;
      if (!first || opening.some((sentence) => namesMatter(text.prose, sentence))) return;
      report(text, first.span, { message: 'missing' });
    },
  }),
});

/** How far the matter may wait: the first paragraph that says something, and the one behind it. */
const PARAGRAPHS = 2;

/** The sentences in which a matter would be named; greetings and lines of a name alone don't count. */
function openingOf(prose: Prose): Sentence[] {
  const greets = (sentence: Sentence): boolean => holds(prose, sentence, LABEL.greeting) && sentence.last - sentence.first <= 6;
  const content = prose.sentences.filter((sentence) => !greets(sentence) && sentence.last - sentence.first > 2);
  const paragraphs = [...new Set(content.map(({ paragraph }) => paragraph))].slice(0, PARAGRAPHS);
  return content.filter(({ paragraph }) => paragraphs.includes(paragraph));
}

/** The list of such words matches, or a value of this very case stands in it: an order, an amount, a day. */
const namesMatter = (prose: Prose, sentence: Sentence): boolean =>
  holds(prose, sentence, 'matter') ||
  prose.tokens
    .slice(sentence.first, sentence.last)
    .some(
      ({ slot }) => slot?.variable?.kind === 'path' && slot.type !== 'NAME' && !/^(?:agent|company|now)\b/.test(slot.variable.original),
    );

const holds = (prose: Prose, { first, last }: Sentence, label: string): boolean =>
  prose.matchesOf(label).some((match) => first <= match.first && match.first < last);
