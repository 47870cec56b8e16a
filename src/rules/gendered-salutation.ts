import type { BlockNode } from '../handlebars/nodes';
import { conditionOf } from '../prose/conditions';
import { blocksAround } from './facts/around';
import { insteadOf, isForCustomer, wordsOf } from './facts/phrase';
import { defineRule, NO_OPTIONS } from './rule';

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
      report(text, match.span, { message: 'found', data: { words: wordsOf(match, text) }, fixes: insteadOf(match, text) });
    },
  }),
});

/** `{{#if (eq customer.gender "female")}}`, `{{#if customer.isMale}}`, `{{#if (eq customer.title "Ms")}}` */
const asksGender = (block: BlockNode): boolean =>
  /gender|\bsex\b|title|salutation|honorific|(?:^|[.\W])(?:is)?(?:fe)?male\b|woman|\bman\b|sukupuoli|jinsia|пол\b/i.test(
    conditionOf(block).condition.text,
  );
