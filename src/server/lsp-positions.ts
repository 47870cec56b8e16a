import type { Diagnostic as LspDiagnostic, TextEdit as LspTextEdit, Position, Range } from 'vscode-languageserver';
import type { Diagnostic } from '../lint/diagnostic';
import type { Severity } from '../template/severity';
import { type LineIndex, lineIndex } from '../text/line-index';
import type { Span, TextEdit } from '../text/span';

/**
 * The one place where our offsets meet the protocol's positions. Both count UTF-16 units; a position has a 0-based line and column
 * (Language Server Protocol 3.17, "Position").
 */
export interface Positions {
  offset(position: Position): number;
  span(range: Range): Span;
  range(span: Span): Range;
  edits(edits: readonly TextEdit[]): LspTextEdit[];
  /** `page` is where the diagnostic's rule is explained. */
  diagnostic(diagnostic: Diagnostic, page: string | undefined): LspDiagnostic;
}

/** Positions of one text. */
export function positionsOf(source: string): Positions {
  let made: LineIndex | undefined;
  const index = (): LineIndex => {
    made ??= lineIndex(source);
    return made;
  };
  const range = (span: Span): Range => ({ start: index().positionAt(span.start), end: index().positionAt(span.end) });
  return {
    offset: (position) => index().offsetAt(position),
    span: ({ start, end }) => ({ start: index().offsetAt(start), end: index().offsetAt(end) }),
    range,
    edits: (edits) => edits.map(({ span, newText }) => ({ range: range(span), newText })),
    diagnostic: (diagnostic, page) => ({
      range: range(diagnostic.span),
      severity: SEVERITY[diagnostic.severity],
      code: diagnostic.rule,
      ...(page === undefined ? {} : { codeDescription: { href: page } }),
      source: 'replywright',
      message: diagnostic.message,
      ...(FADED.has(diagnostic.rule) ? { tags: [UNNECESSARY] } : {}),
    }),
  };
}

/** `DiagnosticSeverity` of the protocol. */
const SEVERITY: Readonly<Record<Severity, 1 | 2 | 3 | 4>> = { error: 1, warning: 2, info: 3, hint: 4 };

/** `DiagnosticTag.Unnecessary`: editors fade what could be deleted. */
const UNNECESSARY = 1;
const FADED: ReadonlySet<string> = new Set(['unused-variable', 'unused-suppression']);
