import { compareDiagnostics, type Diagnostic } from '../../src/lint/diagnostic';
import { lineIndex } from '../../src/text/line-index';
import type { Span } from '../../src/text/span';

/** What a line of carets says: these characters are flagged, and the message has these parts. */
export interface Expectation {
  readonly span: Span;
  /** As written behind the carets: parts of the message, with ` … ` between them. */
  readonly message: string;
}

export interface MarkedSource {
  readonly source: string;
  readonly expected: readonly Expectation[];
}

/** `^^^`, `‸` (between two characters), `^^^…` (goes on below) and `…^^^` (ends here), then the message. */
const CARETS = /^( *)(…?)(\^+|‸)(…?)(?: (.*))?$/;

/** Takes the common indentation and the lines of carets out of a marked source. */
export function readMarked(marked: string): MarkedSource {
  const lines = dedent(marked);
  const kept: string[] = [];
  const expected: Expectation[] = [];
  let lineStart = 0;
  let nextStart = 0;
  for (const line of lines) {
    const carets = CARETS.exec(line);
    if (!carets) {
      lineStart = nextStart;
      nextStart += line.length + 1;
      kept.push(line);
      continue;
    }
    const [, indent = '', ends = '', marks = '', , message = ''] = carets;
    const start = lineStart + indent.length + ends.length;
    const end = marks === '‸' ? start : start + marks.length;
    const opened = expected.at(-1);
    if (ends !== '' && opened) expected[expected.length - 1] = { ...opened, span: { start: opened.span.start, end } };
    else expected.push({ span: { start, end }, message });
  }
  return { source: kept.length === 0 ? '' : `${kept.join('\n')}\n`, expected };
}

/** The lines of an indented template literal, without its first and last line break and the indentation that all share. */
export function dedent(text: string): string[] {
  if (!text.startsWith('\n')) return text.replace(/\n$/, '').split('\n');
  const lines = text
    .replace(/^\n/, '')
    .replace(/\n[ ]*$/, '')
    .split('\n');
  const indents = lines.filter((line) => line.trim() !== '').map((line) => /^ */.exec(line)?.[0].length ?? 0);
  const common = indents.length === 0 ? 0 : Math.min(...indents);
  return lines.map((line) => line.slice(common));
}

/** A whole file as a template literal, dedented. */
export const wholeFile = (text: string): string => `${dedent(text).join('\n')}\n`;

/** Both sides of a comparison in the same form, so that a difference can be seen where it is. */
export function compareMarked({ source, expected }: MarkedSource, found: readonly Diagnostic[]): { actual: string; wanted: string } {
  const open = [...expected];
  const actual = [...found].sort(compareDiagnostics).map(({ span, message }): Expectation => {
    const index = open.findIndex(
      (candidate) => candidate.span.start === span.start && candidate.span.end === span.end && says(message, candidate.message),
    );
    const [met] = index < 0 ? [] : open.splice(index, 1);
    return { span, message: met?.message ?? message };
  });
  return { actual: print(source, actual), wanted: print(source, expected) };
}

/** Does a message have all these parts in this order? Backticks don't count, since they can't stand in a template literal. */
export function says(message: string, parts: string): boolean {
  const text = message.replaceAll('`', '');
  let from = 0;
  return parts.split(' … ').every((part) => {
    const at = text.indexOf(part.replaceAll('`', ''), from);
    from = at + part.length;
    return at >= 0;
  });
}

function print(source: string, findings: readonly Expectation[]): string {
  const index = lineIndex(source);
  const sorted = [...findings].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end || (a.message < b.message ? -1 : 1));
  const lines = source.split('\n');
  return lines
    .flatMap((line, number) => {
      const below = sorted.flatMap(({ span, message }) => {
        const start = index.positionAt(span.start);
        const end = index.positionAt(span.end);
        if (start.line === number && end.line === number)
          return [`${' '.repeat(start.character)}${carets(start.character, end.character)} ${message}`];
        if (start.line === number)
          return [`${' '.repeat(start.character)}${carets(start.character, Math.max(line.length, start.character + 1))}… ${message}`];
        return end.line === number ? [`…${carets(1, end.character)}`] : [];
      });
      return [line, ...below];
    })
    .join('\n');
}

const carets = (from: number, to: number): string => (to > from ? '^'.repeat(to - from) : '‸');
