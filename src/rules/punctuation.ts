import type { TemplateText } from '../template/template-text';
import type { Span } from '../text/span';
import { joinsOf } from './facts/joins';
import { plainText, SILENT } from './facts/plain-text';
import { defineRule, NO_OPTIONS } from './rule';

/** Signs that run into each other, and brackets or quotes that never close. */
export default defineRule({
  id: 'punctuation',
  group: 'writing',
  severity: 'warning',
  sources: ['A4', 'B10'],
  fixes: 'suggestion',
  summary: 'Punctuation marks that run into each other, or a bracket or quote that never closes.',
  finished: true,
  options: NO_OPTIONS,
  messages: {
    run: '“{signs}” are too many signs for one place. Write “{instead}”.',
    joined: 'Where this follows “{before}”, the customer reads “{signs}”. Take one of the signs out.',
    open: '“{sign}” is opened here and never closed in its paragraph.',
    closed: '“{sign}” closes here what is never opened in its paragraph.',
  },
  visit: ({ report }) => ({
    text(text) {
      const plain = plainText(text);
      for (const { index, 0: signs } of /[.,;:!?…]{2}/.test(plain) ? plain.matchAll(RUN) : []) {
        const span = { start: index, end: index + signs.length };
        const instead = insteadOf(signs);
        const fix = { title: `Write “${instead}”`, safe: false, edits: [{ span, newText: instead }] };
        report(text, span, { message: 'run', data: { signs, instead }, fixes: [fix] });
      }
      for (const join of joinsOf(text)) {
        const signs = `${/[,.;:!?]$/.exec(join.before)?.[0] ?? ''}${/^[,.;](?!\.)/.exec(join.after)?.[0] ?? ''}`;
        if (signs.length < 2 || /\.\.$/.test(join.before)) continue;
        const span = { start: join.afterStart, end: join.afterStart + 1 };
        report(text, span, { message: 'joined', data: { before: lastWords(join.before), signs } });
      }
      for (const { span, message } of unpaired(text, plain))
        report(text, span, { message, data: { sign: plain.slice(span.start, span.end) } });
    },
  }),
});

/**
 * Two full stops (three are a pause), commas in a row, a comma and a stop, a stop behind a question or a call. Not `.,` and `.:`,
 * which an abbreviation makes, nor `!!`, which is shouting.
 */
const RUN = /(?<![.,;:!?…])(?:\.\.(?![.…])|\.{4,}|,[,.;:!?]+|;[,.;!?]+|:[.,;]+|\?{2,}(?!!)|[!?][.,;](?!\.)|…\.+)(?![)\p{N}])/gu;

/** What was meant: the sign that ends the sentence, else the first. */
function insteadOf(signs: string): string {
  if (/^\.{4,}$/.test(signs) || signs.includes('…')) return '…';
  return /[!?]/.exec(signs)?.[0] ?? (signs.includes('.') ? '.' : signs.charAt(0));
}

const lastWords = (before: string): string => before.trim().split(/\s+/).slice(-3).join(' ');

const PAIRS: ReadonlyMap<string, string> = new Map([
  [')', '('],
  [']', '['],
  ['»', '«'],
]);
const OPENING = new Set(PAIRS.values());

interface Unpaired {
  readonly span: Span;
  readonly message: 'open' | 'closed';
}

/** Brackets and guillemets paragraph by paragraph; a paragraph with conditions in it may close on each path in its own place. */
function unpaired(text: TemplateText, plain: string): Unpaired[] {
  if (!/[()[\]«»]/.test(plain)) return [];
  return paragraphsOf(plain).flatMap(({ start, end }) => {
    const paragraph = plain.slice(start, end);
    if (paragraph.includes(SILENT) || looksLikeCode(paragraph)) return [];
    const open: number[] = [];
    const found: Unpaired[] = [];
    for (const { index, 0: sign } of withoutFaces(paragraph).matchAll(/[()[\]«»]/g)) {
      const at = start + index;
      const last = open.at(-1);
      if (OPENING.has(sign)) open.push(at);
      else if (last !== undefined && plain[last] === PAIRS.get(sign)) open.pop();
      // Quoted Finnish may turn both guillemets the same way.
      else if (!isListMark(paragraph, index) && (text.language !== 'fi' || sign !== '»'))
        found.push({ span: { start: at, end: at + 1 }, message: 'closed' });
    }
    return [...found, ...open.map((at): Unpaired => ({ span: { start: at, end: at + 1 }, message: 'open' }))];
  });
}

const looksLikeCode = (paragraph: string): boolean => /[{}\\]|=>/.test(paragraph);

/** Faces are no brackets. */
const withoutFaces = (paragraph: string): string => paragraph.replace(/[:;=]'?-?[()[\]D]+/gu, (face) => ' '.repeat(face.length));

/** "1) first", "b) second": the bracket of a list's mark, where none is open. */
const isListMark = (paragraph: string, index: number): boolean =>
  /(?:^|\s)(?:\p{N}{1,2}|\p{L})$/u.test(paragraph.slice(Math.max(0, index - 3), index));

function paragraphsOf(plain: string): Span[] {
  const spans: Span[] = [];
  let start = 0;
  for (const { index, 0: gap } of plain.matchAll(/\n[ \t]*\n/g)) {
    spans.push({ start, end: index });
    start = index + gap.length;
  }
  return [...spans, { start, end: plain.length }];
}
