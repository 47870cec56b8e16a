import { packOf } from '../prose/languages/packs';
import type { Token } from '../prose/token';
import type { TemplateText } from '../template/template-text';
import type { Span } from '../text/span';
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
        report(text, span, { message: 'glued', data: { ending } });
      }
    },
    phrase(match, text) {
      const tokens = text.prose.tokens.slice(match.first, match.last);
      const slot = tokens.find((token) => token.slot);
      if (!slot || !isForCustomer(snapshot, text) || isInflected(slot)) return;
      const words = text.value.slice(match.span.start, match.span.end).replace(text.value.slice(slot.span.start, slot.span.end), '').trim();
      report(text, slot.span, { message: 'governed', data: { words }, fixes: inCase(slot, slot.span, match.entry.case) });
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

/** `{{name customer "genitive"}}` is in its case already. */
const isInflected = ({ slot }: Token): boolean => slot?.node.head.kind === 'path' && slot.node.head.original === 'name';

/** The name in the case that the entry names, where it is the customer's or the agent's. */
function inCase({ slot }: Token, span: Span, wanted: string | undefined): ProposedFix[] {
  const variable = slot?.variable;
  const owner = variable?.kind === 'path' ? /^(customer|agent)\.(?:name|firstName)$/.exec(variable.original) : null;
  if (!owner || wanted === undefined) return [];
  const newText = `{{name ${owner[1]} "${wanted}"}}`;
  return [{ title: `Write ${newText}`, safe: false, edits: [{ span, newText }] }];
}
