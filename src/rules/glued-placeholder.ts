import type { Token } from '../prose/token';
import type { TemplateText } from '../template/template-text';
import type { Span } from '../text/span';
import { defineRule, NO_OPTIONS, type ProposedFix, type Report } from './rule';

/** A placeholder that touches a word: the customer reads "HelloAnna" or "Annahas". */
export default defineRule({
  id: 'glued-placeholder',
  group: 'writing',
  severity: 'warning',
  sources: ['A4', 'B10'],
  fixes: 'suggestion',
  summary: 'The customer reads “HelloAnna”, since a blank is missing beside a placeholder.',
  finished: false,
  options: NO_OPTIONS,
  messages: {
    before: 'No blank stands between “{word}” and the placeholder, so the customer reads them as one word.',
    behind: 'No blank stands between the placeholder and “{word}”, so the customer reads them as one word.',
    both: 'No blank stands between the two placeholders, so the customer reads them as one word.',
  },
  visit: ({ report }) => ({
    text(text) {
      text.prose.tokens.forEach((token, index, tokens) => {
        if (token.kind !== 'slot') return;
        for (const { span, at, ...found } of gluedTo(text, token, tokens[index + 1]))
          report(text, span, { ...found, fixes: [blankAt(at)] });
      });
    },
  }),
});

interface Glued extends Report {
  readonly span: Span;
  /** Where the blank is missing. */
  readonly at: number;
}

function gluedTo({ value, language }: TemplateText, slot: Token, next: Token | undefined): Glued[] {
  const { start, end } = slot.span;
  const beside = (value[start - 1] ?? '') + (value[end] ?? '');
  const touched = /[\p{L}\p{M}.,;:!?]/u.test(beside) || next?.span.start === end;
  if (!touched || isAddress(value, start, end)) return [];
  const found: Glued[] = [];
  // A colon may stand without a blank, as in `ID:{{number}}`; a comma never does before a name.
  const pattern = slot.slot?.type === 'NAME' ? /[\p{L}\p{M}]+[,;!?]?$/u : /[\p{L}\p{M}]+$/u;
  const before = pattern.exec(value.slice(Math.max(0, start - 40), start))?.[0] ?? '';
  if (isWordBefore(before, value[start - before.length - 1]))
    found.push({ message: 'before', data: { word: before }, span: { start: start - before.length, end }, at: start });
  const behind = /^[.,;:!?]?[\p{L}\p{M}]+/u.exec(value.slice(end, end + 40))?.[0] ?? '';
  if (isWordBehind(behind, language))
    found.push({
      message: 'behind',
      data: { word: behind },
      span: { start, end: end + behind.length },
      at: end + (/^[.,;:!?]/.test(behind) ? 1 : 0),
    });
  if (next?.kind === 'slot' && next.span.start === end && WORDS.has(slot.slot?.type ?? '') && WORDS.has(next.slot?.type ?? ''))
    found.push({ message: 'both', span: { start, end: next.span.end }, at: end });
  return found;
}

/** Values that are words by themselves. A number behind letters may be one code. */
const WORDS: ReadonlySet<string> = new Set(['NAME', 'DATE', 'DURATION', 'MONEY', 'URL']);

/** Part of an address or a file's name: `https://acme.example/{{x}}/help`, `{{user}}@acme.example`, `report_{{id}}.pdf`. */
function isAddress(value: string, start: number, end: number): boolean {
  const before = /\S*$/.exec(value.slice(Math.max(0, start - 200), start))?.[0] ?? '';
  const behind = /^\S*/.exec(value.slice(end, end + 200))?.[0] ?? '';
  return (
    /[/@=_\\#&]|www\.|`/.test(before) ||
    /^[\p{L}\p{N}._-]*[/@=_&`]|^\.(?:pdf|html?|docx?|xlsx?|csv|zip|png|jpe?g|com|org|net|fi|ru|tz|ke|example)\b/u.test(behind)
  );
}

/** A word of three letters or more with a small one in it; `INV{{number}}`, `v{{version}}` and `A{{number}}` are codes. */
const isWordBefore = (word: string, previous: string | undefined): boolean =>
  word.length >= 3 && /\p{Ll}/u.test(word.slice(1)) && previous !== "'" && previous !== '’';

/**
 * A word of four letters or more, or a comma or stop with its word. Shorter ones are units (`km`, `kpl`, `шт`), an English `s`,
 * or an ending, which `inflected-placeholder` knows; so are longer ones in the languages that inflect.
 */
function isWordBehind(behind: string, language: string): boolean {
  if (/^[.,;:!?]/.test(behind)) return behind.length >= 4;
  const endings = language.startsWith('fi') || language.startsWith('ru') ? 6 : 3;
  return behind.length > endings || (/^\p{Lu}\p{Ll}/u.test(behind) && behind.length >= 4);
}

const blankAt = (at: number): ProposedFix => ({
  title: 'Put a blank between them',
  safe: false,
  edits: [{ span: { start: at, end: at }, newText: ' ' }],
});
