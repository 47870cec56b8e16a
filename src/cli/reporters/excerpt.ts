import type { LineIndex } from '../../text/line-index';
import type { Span } from '../../text/span';
import { displayWidth } from '../display-width';
import { visible } from './visible';

/** More of a line would wrap, and the carets with it. */
const MAX_LENGTH = 100;
/** How much of a long line stands before what is meant. */
const BEFORE = 40;

/** The flagged line and, under it, carets as wide as what is meant; of several lines the first. Undefined where the line is empty. */
export function excerpt(source: string, { start, end }: Span, lines: LineIndex): { line: string; carets: string } | undefined {
  const lineStart = start - lines.positionAt(start).character;
  const lineEnd = lineStart + (/^[^\r\n]*/.exec(source.slice(lineStart))?.[0].length ?? 0);
  if (source.slice(lineStart, lineEnd).trim() === '') return undefined;
  const indent = /^\s*/.exec(source.slice(lineStart, lineEnd))?.[0].length ?? 0;
  const from = Math.min(Math.max(lineStart + indent, start - BEFORE), start);
  const to = Math.min(lineEnd, from + MAX_LENGTH);
  const head = from > lineStart + indent ? '…' : '';
  const margin = displayWidth(head + visible(source.slice(from, start)));
  const width = displayWidth(visible(source.slice(start, Math.min(end, to))));
  return {
    line: `${head}${visible(source.slice(from, to))}${to < lineEnd ? '…' : ''}`,
    carets: ' '.repeat(margin) + '^'.repeat(Math.max(1, width)),
  };
}
