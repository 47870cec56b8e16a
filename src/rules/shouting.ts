import { packOf } from '../prose/languages/packs';
import type { TemplateText } from '../template/template-text';
import type { Span } from '../text/span';
import { plainText } from './facts/plain-text';
import { defineRule, NO_OPTIONS, type ProposedFix } from './rule';

/** Capitals and rows of exclamation marks: to the reader it is a raised voice. */
export default defineRule({
  id: 'shouting',
  group: 'courtesy',
  severity: 'warning',
  sources: ['A13'],
  fixes: 'suggestion',
  summary: 'Capitals or a row of exclamation marks, which read as a raised voice.',
  finished: true,
  options: NO_OPTIONS,
  messages: {
    capitals: '“{words}” in capitals reads as shouting. Write it small; **bold** stresses without a raised voice.',
    marks: '“{signs}” reads as shouting. One sign is enough.',
  },
  visit: ({ report, snapshot }) => ({
    text(text) {
      if (text.role === 'note' || snapshot.template?.kind === 'note') return;
      const plain = plainText(text);
      for (const span of capitalsIn(text, plain)) {
        const words = plain.slice(span.start, span.end);
        report(text, span, { message: 'capitals', data: { words: shorten(words) }, fixes: [inSmallLetters(span, words, plain)] });
      }
      for (const { index, 0: signs } of plain.matchAll(MARKS)) {
        const span = { start: index, end: index + signs.length };
        const newText = signs.includes('?') ? '?' : '!';
        report(text, span, {
          message: 'marks',
          data: { signs },
          fixes: [{ title: `Write “${newText}”`, safe: false, edits: [{ span, newText }] }],
        });
      }
    },
  }),
});

/** Two exclamation marks, with or without question marks between; "?!" alone is surprise. */
const MARKS = /[!?]*!{2,}[!?]*|\?+!+\?[!?]*|!+\?+![!?]*/gu;

interface Word {
  readonly span: Span;
  readonly word: string;
}

/** Rows of words in capitals; single ones only where the language never shortens to them: NEVER, EI, НЕ, KAMWE. */
function capitalsIn(text: TemplateText, plain: string): Span[] {
  const found: Span[] = [];
  if (!/\p{Lu}{2}/u.test(plain)) return found;
  const stressed = new Set(packOf(text.language)?.stressedInCapitals ?? []);
  let row: Word[] = [];
  const settle = (): void => {
    const [first] = row;
    const last = row.at(-1);
    if (first && last && isShouting(row, stressed)) found.push({ start: first.span.start, end: last.span.end });
    row = [];
  };
  for (const { index, 0: word } of plain.matchAll(WORD)) {
    const span = { start: index, end: index + word.length };
    const previous = row.at(-1);
    const between = previous ? plain.slice(previous.span.end, span.start) : ' ';
    if (!isCapital(word) || !/^\s+$/.test(between) || /\n\s*\n/.test(between)) settle();
    if (isCapital(word)) row.push({ span, word });
    else settle();
  }
  settle();
  return found;
}

const WORD = /[\p{L}\p{M}\p{N}'’_]+/gu;

/** Codes have digits, and a single letter is a capital by itself. */
const isCapital = (word: string): boolean => /^[\p{Lu}\p{M}'’]+$/u.test(word) || (word.length === 1 && /^\p{Lu}$/u.test(word));

/** What may be an abbreviation: up to five letters, or letters without a vowel. */
const mayShorten = (word: string): boolean => word.length <= 5 || !/[AEIOUYÄÖÅАЕЁИОУЫЭЮЯ]/u.test(word);

function isShouting(row: readonly Word[], stressed: ReadonlySet<string>): boolean {
  if (row.some(({ word }) => stressed.has(word.toLowerCase().replaceAll('ё', 'е')))) return true;
  const real = row.filter(({ word }) => !mayShorten(word));
  // Two in a row may be a name: "WESTERN UNION". Three of which one is no abbreviation are a sentence.
  return row.length >= 3 && real.length >= 1 && row.length <= real.length * 3;
}

const shorten = (words: string): string => {
  const flat = words.replace(/\s+/g, ' ');
  return flat.length > 60 ? `${flat.slice(0, 57)}…` : flat;
};

/** Small letters, with a capital where a sentence begins. */
function inSmallLetters(span: Span, words: string, plain: string): ProposedFix {
  const begins = /(?:^|[.!?:]\s+|\n\s*(?:[-*]\s+|\d+\.\s+)?)$/.test(plain.slice(Math.max(0, span.start - 10), span.start));
  const small = words.toLowerCase();
  const newText = begins ? small.charAt(0).toUpperCase() + small.slice(1) : small;
  return { title: `Write “${shorten(newText)}”`, safe: false, edits: [{ span, newText }] };
}
