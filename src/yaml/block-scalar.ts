import type { SegmentWriter } from './segment-writer';

/** The header of a block scalar: `|2-` has digit 2 and chomp `-`. */
export interface BlockHeader {
  readonly chomp: '-' | '+' | '';
  /** 0 when the indentation is detected. */
  readonly digit: number;
  /** Indentation of the collection that the scalar stands in; -1 at the top. */
  readonly parentIndent: number;
}

interface Line {
  readonly start: number;
  /** Number of leading blanks. */
  readonly indent: number;
  /** Before the line break, and before a CR in front of it. */
  readonly end: number;
  /** After the line break; the end of the token on the last line. */
  readonly next: number;
}

/** Decodes a literal or folded block: indentation goes, lines fold where they should, and the end is chomped. YAML 1.2, chapter 8.1. */
export function decodeBlock(writer: SegmentWriter, token: { style: string; start: number; end: number }, header: BlockHeader): void {
  const lines = splitLines(writer.source, token.start, token.end);
  let contentEnd = lines.length;
  while (contentEnd > 0 && isEmpty(lines[contentEnd - 1]!)) contentEnd--;
  if (contentEnd === 0) {
    if (header.chomp === '+') for (const line of lines.slice(0, Math.max(1, lines.length - 1))) writer.replace('\n', line.end, line.next);
    return;
  }
  const { indent, first } = detectIndent(lines, contentEnd, header);
  // Lines of blanks alone belong to the content when they stand deeper than it.
  for (let index = lines.length - 1; index >= contentEnd; index--) if (lines[index]!.indent > indent) contentEnd = index + 1;
  for (const line of lines.slice(0, first)) {
    writer.copy(Math.min(line.start + indent, line.start + line.indent), line.start + line.indent);
    writer.replace('\n', line.end, line.next);
  }
  if (token.style === 'folded') foldLines(writer, lines, { first, contentEnd, indent });
  else keepLines(writer, lines, { first, contentEnd, indent });
  chomp(writer, lines, { contentEnd, indent, chomp: header.chomp });
}

const isEmpty = (line: Line): boolean => line.start + line.indent === line.end;

function splitLines(source: string, start: number, end: number): Line[] {
  const lines: Line[] = [];
  for (let position = start; ; ) {
    const newline = source.indexOf('\n', position);
    const last = newline < 0 || newline >= end;
    const next = last ? end : newline + 1;
    const breakAt = last ? end : newline;
    const lineEnd = breakAt > position && source[breakAt - 1] === '\r' ? breakAt - 1 : breakAt;
    let indent = 0;
    while (position + indent < lineEnd && source[position + indent] === ' ') indent++;
    lines.push({ start: position, indent, end: lineEnd, next });
    if (last) return lines;
    position = next;
  }
}

/** The indentation to take off, and the first line that holds text. */
function detectIndent(lines: readonly Line[], contentEnd: number, header: BlockHeader): { indent: number; first: number } {
  let indent = header.parentIndent + header.digit;
  for (let index = 0; index < contentEnd; index++) {
    const line = lines[index]!;
    if (!isEmpty(line)) return { indent: header.digit === 0 ? line.indent : indent, first: index };
    if (header.digit === 0 && line.indent > indent) indent = line.indent;
  }
  return { indent, first: 0 };
}

interface Content {
  readonly first: number;
  readonly contentEnd: number;
  readonly indent: number;
}

function textStart(line: Line, indent: number): number {
  return line.start + Math.min(indent, line.indent);
}

function keepLines(writer: SegmentWriter, lines: readonly Line[], { first, contentEnd, indent }: Content): void {
  for (let index = first; index < contentEnd; index++) {
    const line = lines[index]!;
    if (index > first) writer.replace('\n', lines[index - 1]!.end, lines[index - 1]!.next);
    writer.copy(textStart(line, indent), line.end);
  }
}

/** One break between two lines of text becomes a blank; empty lines stay breaks; lines that stand deeper keep all of theirs. */
function foldLines(writer: SegmentWriter, lines: readonly Line[], { first, contentEnd, indent }: Content): void {
  let separator = '';
  let from = 0;
  let previousDeeper = false;
  for (let index = first; index < contentEnd; index++) {
    const line = lines[index]!;
    const begin = textStart(line, indent);
    const deeper = line.indent > indent || writer.source[begin] === '\t';
    if (!deeper && isEmpty(line)) {
      if (separator === '\n') writer.replace('\n', from, line.start);
      if (separator === '\n') from = line.start;
      separator = '\n';
      continue;
    }
    if (deeper && separator === ' ') separator = '\n';
    else if (deeper && separator === '\n' && !previousDeeper) separator = '\n\n';
    writer.replace(separator, from, line.start);
    writer.copy(begin, line.end);
    separator = deeper ? '\n' : ' ';
    previousDeeper = deeper;
    from = line.end;
  }
}

function chomp(
  writer: SegmentWriter,
  lines: readonly Line[],
  { contentEnd, indent, chomp }: { contentEnd: number; indent: number; chomp: BlockHeader['chomp'] },
): void {
  if (chomp === '-') return;
  const last = lines[contentEnd - 1]!;
  if (chomp === '') return writer.replace('\n', last.end, last.next);
  for (let index = contentEnd; index < lines.length; index++) {
    const line = lines[index]!;
    writer.replace('\n', lines[index - 1]!.end, lines[index - 1]!.next);
    writer.copy(textStart(line, indent), line.start + line.indent);
  }
  if (contentEnd === lines.length) writer.replace('\n', last.end, last.next);
}
