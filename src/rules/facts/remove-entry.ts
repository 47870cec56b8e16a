import type { Span, TextEdit } from '../../text/span';
import type { YamlEntry, YamlMap } from '../../yaml/nodes';

/** Takes an entry out of a map, and the comment lines right above it; undefined where that would leave no map. */
export function removeEntry(source: string, map: YamlMap, entry: YamlEntry): TextEdit | undefined {
  if (map.entries.length < 2) return undefined;
  return { span: map.flow ? flowSpan(source, map, entry) : wholeLines(source, entry.span), newText: '' };
}

function flowSpan(source: string, map: YamlMap, entry: YamlEntry): Span {
  const index = map.entries.indexOf(entry);
  const next = map.entries[index + 1];
  if (next) return { start: entry.span.start, end: next.span.start };
  const comma = source.lastIndexOf(',', entry.span.start);
  return { start: comma, end: entry.span.end };
}

/** All lines of a span, with the comments above it that stand as deep as it does. */
export function wholeLines(source: string, span: Span): Span {
  const lineStart = startOfLine(source, span.start);
  const indent = source.slice(lineStart, span.start);
  let start = lineStart;
  while (start > 0) {
    const above = startOfLine(source, start - 1);
    if (!source.startsWith(`${indent}#`, above)) break;
    start = above;
  }
  const ended = source[span.end - 1] === '\n' && span.end > span.start ? span.end - 1 : span.end;
  const lineEnd = source.indexOf('\n', ended);
  return { start, end: lineEnd < 0 ? source.length : lineEnd + 1 };
}

const startOfLine = (source: string, offset: number): number => source.lastIndexOf('\n', offset - 1) + 1;
