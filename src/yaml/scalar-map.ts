import { makeSegmentMap } from '../text/make-segment-map';
import type { SegmentMap } from '../text/segment-map';
import { type BlockHeader, decodeBlock } from './block-scalar';
import type { ScalarStyle } from './nodes';
import { SegmentWriter } from './segment-writer';

/** What the decoder needs to know of a scalar's token. */
export interface ScalarToken {
  readonly source: string;
  readonly style: ScalarStyle;
  /** Plain and quoted: the whole token. Block: from the line after the header to the end of the last line. */
  readonly start: number;
  readonly end: number;
  readonly block?: BlockHeader | undefined;
}

/**
 * Maps a scalar's value to its source by decoding it once more, segment by segment, as the `yaml` package does.
 * When the result is not what YAML read, the whole scalar becomes one segment: coarse, but never wrong.
 */
export function scalarMap(token: ScalarToken, value: string): SegmentMap {
  const writer = new SegmentWriter(token.source);
  if (token.style === 'plain') decodeFlow(writer, token.start, token.end, 'plain');
  else if (token.style === 'single' || token.style === 'double')
    decodeFlow(writer, token.start + 1, Math.max(token.start + 1, token.end - 1), token.style);
  else decodeBlock(writer, token, token.block ?? { chomp: '', digit: 0, parentIndent: 0 });
  if (writer.text() !== value)
    return makeSegmentMap(
      [{ kind: 'replace', value: { start: 0, end: value.length }, source: { start: token.start, end: token.end } }],
      token.start,
    );
  return makeSegmentMap(writer.segments, contentStart(token));
}

const contentStart = ({ style, start }: ScalarToken): number => (style === 'single' || style === 'double' ? start + 1 : start);

const isBlank = (character: string | undefined): boolean => character === ' ' || character === '\t';

/** Plain and quoted scalars: line breaks fold, blanks around them go, quotes and escapes are taken off. */
function decodeFlow(writer: SegmentWriter, start: number, end: number, style: 'plain' | 'single' | 'double'): void {
  const { source } = writer;
  let position = start;
  let copyFrom = start;
  while (position < end) {
    const character = source[position]!;
    if (character === '\n' || (character === '\r' && source[position + 1] === '\n')) {
      let contentEnd = position;
      while (contentEnd > copyFrom && isBlank(source[contentEnd - 1])) contentEnd--;
      writer.copy(copyFrom, contentEnd);
      const fold = foldAt(source, position, end);
      writer.replace(fold.text, contentEnd, fold.next);
      position = copyFrom = fold.next;
    } else if (style === 'single' && character === "'" && source[position + 1] === "'") {
      writer.copy(copyFrom, position);
      writer.replace("'", position, position + 2);
      position = copyFrom = position + 2;
    } else if (style === 'double' && character === '\\') {
      writer.copy(copyFrom, position);
      position = copyFrom = decodeEscape(writer, position, end);
    } else position++;
  }
  writer.copy(copyFrom, end);
}

/** What a line break inside a flow scalar becomes: a blank, or one break fewer than there are. `next` is where content goes on. */
function foldAt(source: string, at: number, end: number): { text: string; next: number } {
  let breaks = 0;
  let position = at;
  while (position < end) {
    if (source[position] === '\n') breaks++;
    else if (!isBlank(source[position]) && source[position] !== '\r') break;
    position++;
  }
  return { text: breaks <= 1 ? ' ' : '\n'.repeat(breaks - 1), next: position };
}

const ESCAPES: Readonly<Record<string, string>> = {
  0: '\0',
  a: '\x07',
  b: '\b',
  e: '\x1b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
  v: '\v',
  N: '\u0085',
  _: '\u00a0',
  L: '\u2028',
  P: '\u2029',
  ' ': ' ',
  '"': '"',
  '/': '/',
  '\\': '\\',
  '\t': '\t',
};
const HEX_LENGTH: Readonly<Record<string, number>> = { x: 2, u: 4, U: 8 };

/** Decodes the escape at a backslash and tells where the text goes on. */
function decodeEscape(writer: SegmentWriter, at: number, end: number): number {
  const { source } = writer;
  const next = source[at + 1] ?? '';
  const lineBreak = next === '\n' ? 2 : next === '\r' && source[at + 2] === '\n' ? 3 : 0;
  if (lineBreak > 0) {
    let position = at + lineBreak;
    while (position < end && isBlank(source[position])) position++;
    return position;
  }
  const simple = Object.hasOwn(ESCAPES, next) ? ESCAPES[next] : undefined;
  if (simple !== undefined) {
    writer.replace(simple, at, at + 2);
    return at + 2;
  }
  const length = Object.hasOwn(HEX_LENGTH, next) ? HEX_LENGTH[next]! : 0;
  const digits = source.slice(at + 2, at + 2 + length);
  const code = length > 0 && /^[0-9a-fA-F]+$/.test(digits) && digits.length === length ? Number.parseInt(digits, 16) : Number.NaN;
  if (code <= 0x10ffff) writer.replace(String.fromCodePoint(code), at, at + 2 + length);
  else writer.copy(at, at + 2);
  return code <= 0x10ffff ? at + 2 + length : at + 2;
}
