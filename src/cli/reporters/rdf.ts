import type { Fix } from '../../lint/diagnostic';
import type { Severity } from '../../template/severity';
import { applyEdits } from '../../text/apply-edits';
import { type LineIndex, lineIndex } from '../../text/line-index';
import type { Span } from '../../text/span';
import type { CheckedFile } from '../check/checked-file';
import { printable } from './printable';

/** Who found it, as reviewdog's format has it. */
export const RDF_SOURCE = { name: 'replywright' };

const SEVERITIES: Readonly<Record<Severity, string>> = { error: 'ERROR', warning: 'WARNING', info: 'INFO', hint: 'INFO' };

/** What was found in a file, as reviewdog reads it: columns count bytes of UTF-8, an end stands behind what it ends. */
export function rdfDiagnostics({ path, source, diagnostics }: CheckedFile) {
  const rangeOf = rangesIn(source);
  return diagnostics.map(({ message, span, severity, rule, fixes }) => ({
    message: printable(message),
    location: { path: printable(path), range: rangeOf(span) },
    severity: SEVERITIES[severity],
    code: { value: rule },
    suggestions: fixes.flatMap((fix) => suggestion(fix, source, rangeOf) ?? []),
  }));
}

type RangeOf = ReturnType<typeof rangesIn>;

function rangesIn(source: string) {
  const lines = lineIndex(source);
  return ({ start, end }: Span) => ({ start: bytePosition(start, source, lines), end: bytePosition(end, source, lines) });
}

function bytePosition(offset: number, source: string, lines: LineIndex) {
  const { line, character } = lines.positionAt(offset);
  return { line: line + 1, column: Buffer.byteLength(source.slice(offset - character, offset)) + 1 };
}

/** A safe fix as one replacement: two suggestions would be two buttons, of which somebody presses one. */
function suggestion({ safe, edits }: Fix, source: string, rangeOf: RangeOf) {
  if (!safe || !edits || edits.length === 0) return undefined;
  const start = Math.min(...edits.map(({ span }) => span.start));
  const end = Math.max(...edits.map(({ span }) => span.end));
  const moved = edits.map(({ span, newText }) => ({ span: { start: span.start - start, end: span.end - start }, newText }));
  const text = applyEdits(source.slice(start, end), moved);
  return text === undefined ? undefined : { range: rangeOf({ start, end }), text };
}
