import type { Call } from '../handlebars/nodes';
import { packOf } from '../prose/languages/packs';
import type { Token } from '../prose/token';
import type { TemplateText } from '../template/template-text';
import type { Span } from '../text/span';
import { wordInCase } from './facts/case-words';
import { isForCustomer } from './facts/phrase';
import { defineRule, NO_OPTIONS, type ProposedFix } from './rule';

/** A value in its basic form where the sentence wants another, or an ending glued to it that fits some values only. */
export default defineRule({
  id: 'inflected-placeholder',
  group: 'courtesy',
  severity: 'warning',
  sources: ['A10', 'A4'],
  fixes: 'suggestion',
  summary: 'The customer’s name stands in a form that the sentence doesn’t allow: “Annalle” from “Annale”, «для Анна».',
  finished: false,
  options: NO_OPTIONS,
  messages: {
    glued:
      '“{ending}” glued to the placeholder fits some values and breaks others. Use `name` with its case, or word the sentence so that the basic form fits.',
    governed:
      'Behind “{words}” the value would have to change its form, and it doesn’t. Use `name` with its case, or word the sentence so that the basic form fits.',
  },
  visit: ({ report, snapshot }) => ({
    text(text) {
      if (!isForCustomer(snapshot, text)) return;
      for (const token of text.prose.tokens) {
        const ending = token.slot ? endingBehind(text, token) : undefined;
        if (!ending) continue;
        const span = { start: token.span.start, end: token.span.end + ending.length };
        report(text, span, {
          message: 'glued',
          data: { ending },
          fixes: inCase(token, span, caseOf(ending, text.language), text.language),
        });
      }
    },
    phrase(match, text) {
      const tokens = text.prose.tokens.slice(match.first, match.last);
      const slot = tokens.find((token) => token.slot);
      if (!slot || !isForCustomer(snapshot, text) || isInflected(slot)) return;
      const words = text.value.slice(match.span.start, match.span.end).replace(text.value.slice(slot.span.start, slot.span.end), '').trim();
      report(text, slot.span, { message: 'governed', data: { words }, fixes: inCase(slot, slot.span, match.entry.case, text.language) });
    },
  }),
});

/** An ending of the language, with the colon, hyphen or apostrophe that it may be parted by, right behind a value. */
function endingBehind({ value, language }: TemplateText, { span, slot }: Token): string | undefined {
  const pack = packOf(language);
  if (!pack || slot?.type === 'URL') return undefined;
  const behind = /^([:’'-]?)(\p{L}{1,7})(?![\p{L}\p{N}])/u.exec(value.slice(span.end, span.end + 12));
  const [whole, mark, letters = ''] = behind ?? [];
  // A capital behind a hyphen begins another word.
  if (whole === undefined || letters !== letters.toLowerCase() || !pack.endings.includes(letters)) return undefined;
  return mark === '-' && letters.length > 4 ? undefined : whole;
}

/** `{{name customer "genitive"}}` is in its case already, with or without a fallback around it. */
const isInflected = ({ slot }: Token): boolean => slot !== undefined && callsName(slot.node);

const callsName = ({ head, params }: Call): boolean =>
  (head.kind === 'path' && head.original === 'name') || params.some((param) => param.kind === 'sub-expression' && callsName(param));

/** The case that a Finnish ending stands for; one letter may be too many things. */
function caseOf(ending: string, language: string): string | undefined {
  const letters = ending.replace(/^[:’'-]/, '').replaceAll('ä', 'a');
  return language.split('-', 1)[0] === 'fi' ? FINNISH_ENDINGS.get(letters) : undefined;
}

const FINNISH_ENDINGS: ReadonlyMap<string, string> = new Map([
  ['n', 'genitive'],
  ['in', 'genitive'],
  ['ssa', 'inessive'],
  ['sta', 'elative'],
  ['lla', 'adessive'],
  ['lta', 'ablative'],
  ['lle', 'allative'],
  ['ille', 'allative'],
  ['na', 'essive'],
  ['ksi', 'translative'],
]);

/** The name in its case, where it is the customer’s or the agent’s, with words for a name that has no certain form. */
function inCase({ slot }: Token, span: Span, wanted: string | undefined, language: string): ProposedFix[] {
  const variable = slot?.variable;
  const owner = variable?.kind === 'path' ? /^(customer|agent)\.(?:name|firstName)$/.exec(variable.original) : null;
  if (!owner?.[1] || wanted === undefined) return [];
  const words = wordInCase(owner[1], wanted, language);
  if (words === undefined) return [];
  const read = owner[0].endsWith('.name') ? owner[1] : owner[0];
  const newText = `{{fallback (name ${read} "${wanted}") "${words}"}}`;
  return [{ title: `Write ${newText}`, safe: false, edits: [{ span, newText }] }];
}
