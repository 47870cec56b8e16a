import type { BlockNode } from '../handlebars/nodes';
import { conditionOf } from '../prose/conditions';
import { packOf } from '../prose/languages/packs';
import type { Match } from '../prose/token';
import type { TemplateText } from '../template/template-text';
import { blocksAround } from './facts/around';
import { insteadOf, isForCustomer, wordsOf } from './facts/phrase';
import { defineRule, NO_OPTIONS, type ProposedFix } from './rule';

/** A salutation for men, or for women, whoever reads it. */
export default defineRule({
  id: 'gendered-salutation',
  group: 'courtesy',
  severity: 'warning',
  sources: ['A10'],
  fixes: 'suggestion',
  summary: 'Half of the customers are addressed as what they are not.',
  finished: true,
  options: NO_OPTIONS,
  messages: {
    found: '“{words}” is right for one gender only, and nothing here asks which. Use the name alone, or a neutral form.',
  },
  visit: ({ report, snapshot }) => ({
    phrase(match, text) {
      if (!isForCustomer(snapshot, text)) return;
      if (blocksAround(text.body.nodes, match.span.start).some(asksGender)) return;
      report(text, match.span, {
        message: 'found',
        data: { words: wordsOf(match, text) },
        fixes: [...insteadOf(match, text), ...greeting(match, text)],
      });
    },
  }),
});

/** `{{#if (eq customer.gender "female")}}`, `{{#if customer.isMale}}`, `{{#if (eq customer.title "Ms")}}` */
const asksGender = (block: BlockNode): boolean =>
  /gender|\bsex\b|title|salutation|honorific|(?:^|[.\W])(?:is)?(?:fe)?male\b|woman|\bman\b|sukupuoli|jinsia|пол\b/i.test(
    conditionOf(block).condition.text,
  );

/** The language's greeting with the name, right for everybody, where the salutation is all that the reply's first paragraph says. */
function greeting({ first, last }: Match, text: TemplateText): ProposedFix[] {
  const book = packOf(text.language)?.phraseBook;
  const { tokens, sentences } = text.prose;
  const [opening, next] = sentences;
  const isAlone =
    opening?.first === first &&
    next?.paragraph !== opening.paragraph &&
    tokens.slice(last, opening.last).every(({ kind }) => kind === 'punctuation');
  if (!book || !isAlone || text.role !== 'body') return [];
  return [{ title: `Write “${book.greeting}”`, safe: false, edits: [{ span: opening.span, newText: book.greeting }] }];
}
