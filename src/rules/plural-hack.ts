import type { TemplateText } from '../template/template-text';
import type { Span } from '../text/span';
import { plainText } from './facts/plain-text';
import { defineRule, NO_OPTIONS, type ProposedFix } from './rule';

/** "item(s)": the text leaves it to the customer how many there are. */
export default defineRule({
  id: 'plural-hack',
  group: 'writing',
  severity: 'warning',
  sources: ['A4', 'B10'],
  fixes: 'suggestion',
  summary: 'The customer reads “item(s)”, as on a form, since the text doesn’t know how many there are.',
  finished: true,
  options: NO_OPTIONS,
  messages: {
    brackets: '“{words}” leaves the customer to choose. Write the form that fits, or `{{plural …}}` where a number decides.',
    slash: '“{words}” gives two forms of one word to choose from. Write the one that fits, or `{{plural …}}` where a number decides.',
  },
  visit: ({ report }) => ({
    text(text) {
      const plain = plainText(text);
      for (const { index, 0: words, groups } of plain.includes('(') ? plain.matchAll(BRACKETS) : []) {
        const { stem = '', ending = '' } = groups ?? {};
        if (isRealRemark(words, ending, text.language)) continue;
        const span = { start: index, end: index + words.length };
        report(text, span, { message: 'brackets', data: { words }, fixes: byNumber(text, span, stem, ending) });
      }
      for (const { index, 0: words, 1: first = '', 2: second = '' } of plain.includes('/') ? plain.matchAll(SLASH) : []) {
        if (areFormsOfOneWord(first, second))
          report(text, { start: index, end: index + words.length }, { message: 'slash', data: { words } });
      }
    },
  }),
});

/** An ending in brackets glued to its word, and a prefix in brackets, alone or behind its singular: `item(s)`, `дня(ей)`, `(ma)bidhaa`, `ki(vi)tabu`. */
const BRACKETS =
  /(?<![\p{L}\p{N}\uE000])(?<stem>[\p{L}\p{M}]{2,})\((?<ending>-?[\p{Ll}\p{M}]{1,5})\)(?![\p{L}(])|(?<![\p{L}\p{N}\uE000])(?:ki|mw?|ji|n)?\((?:ma|vi|mi|wa|ki|m|n)\)(?=\p{Ll}{3,})\p{Ll}+/gu;
const SLASH = /(?<![\p{L}\p{N}/.@\uE000])([\p{L}\p{M}]{3,})\/([\p{L}\p{M}]{3,})(?![\p{L}\p{N}/@]|\.\p{L})/gu;

/** In English only the plural's endings are glued so; a word in capitals is a name or a function. */
function isRealRemark(words: string, ending: string, language: string): boolean {
  if (/^\p{Lu}{2,}/u.test(words)) return true;
  return language.startsWith('en') && ending !== '' && !/^-?(?:s|es|ies|en|n|a|r|d|ed|ing)$/.test(ending);
}

/**
 * Two forms of one word share most of their letters at one end: `tuote/tuotteet`, `товар/товары`, `kitabu/vitabu`. Real alternatives
 * (`and/or`, `email/phone`) don't.
 */
function areFormsOfOneWord(first: string, second: string): boolean {
  const [a, b] = [first.toLowerCase(), second.toLowerCase()];
  if (a === b) return false;
  const [shortest, longest] = [Math.min(a.length, b.length), Math.max(a.length, b.length)];
  const front = shared(a, b);
  const back = shared([...a].reverse().join(''), [...b].reverse().join(''));
  return (front >= Math.min(4, shortest) && front >= longest / 2 && front >= shortest - 2) || (back >= 4 && back >= longest - 2);
}

function shared(a: string, b: string): number {
  let count = 0;
  while (count < a.length && a[count] === b[count]) count++;
  return count;
}

/** Where a number stands right before it, both forms are known: those of English and Finnish take `one` and `other`. */
function byNumber(text: TemplateText, span: Span, stem: string, ending: string): ProposedFix[] {
  if (stem === '' || !/^(?:en|fi)\b/.test(text.language)) return [];
  const before = text.prose.tokens.findLast((token) => token.span.end <= span.start);
  const variable = before?.slot?.variable;
  if (!before || variable?.kind !== 'path' || !/^[ \t]+$/.test(text.value.slice(before.span.end, span.start))) return [];
  const plural = `${stem}${ending.replace(/^-/, '')}`;
  const newText = `{{plural ${variable.original} one="# ${stem}" other="# ${plural}"}}`;
  return [
    {
      title: `Let the number choose: ${stem} or ${plural}`,
      safe: false,
      edits: [{ span: { start: before.span.start, end: span.end }, newText }],
    },
  ];
}
