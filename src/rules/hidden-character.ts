import type { TemplateText } from '../template/template-text';
import type { Span } from '../text/span';
import { isBesideItsScript, nameOfCharacter } from './facts/invisible-characters';
import { lookAlikes } from './facts/look-alikes';
import { plainText } from './facts/plain-text';
import { defineRule, NO_OPTIONS } from './rule';

/** A character that nobody sees: it breaks search, links and screen readers, and can turn a line around. */
export default defineRule({
  id: 'hidden-character',
  group: 'writing',
  severity: 'warning',
  sources: ['A4'],
  fixes: 'safe',
  summary: 'A character that nobody sees breaks search, links and screen readers, or turns the line around.',
  finished: true,
  options: NO_OPTIONS,
  messages: {
    invisible: 'An invisible character ({name}) stands here. It breaks search, links and screen readers. Delete it.',
    lookalike: '“{word}” has {found} letters among {others} ones that only look the same. Search and screen readers don’t know the word.',
  },
  visit: ({ report }) => ({
    text(text) {
      for (const { span, name } of invisibleIn(text)) {
        const fix = { title: 'Delete it', safe: true, edits: [{ span, newText: '' }] };
        report(text, span, { message: 'invisible', data: { name }, fixes: [fix] });
      }
      for (const { span, word, meant, found, others } of lookAlikes(plainText(text), text.language)) {
        const fix = { title: `Write “${word}” in ${others} letters`, safe: true, edits: [{ span, newText: meant }] };
        report(text, span, { message: 'lookalike', data: { word, found, others }, fixes: [fix] });
      }
    },
  }),
});

function invisibleIn(text: TemplateText): { readonly span: Span; readonly name: string }[] {
  const { value } = text;
  return [...value.matchAll(INVISIBLE)].flatMap(({ index, 0: character }) => {
    const code = character.codePointAt(0) ?? 0;
    if (isBesideItsScript(value, index, code)) return [];
    return [{ span: { start: index, end: index + character.length }, name: nameOfCharacter(code) }];
  });
}

/** Zero-width characters, directional controls, fillers, separators of lines, and tag characters. The soft hyphen is a tool of typesetters. */
const INVISIBLE = /[\u061c\u115f\u180e\u200b-\u200f\u2028-\u202e\u2060-\u2064\u2066-\u2069\u3164\ufeff]|[\u{e0000}-\u{e007f}]/gu;
