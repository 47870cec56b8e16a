import type { Severity } from '../template/severity';
import type { LineIndex } from '../text/line-index';
import type { Diagnostic } from './diagnostic';

/** A place as scripts read it: 1-based line and column, columns and offsets in UTF-16 units. */
export interface JsonPosition {
  readonly line: number;
  readonly column: number;
  readonly offset: number;
}

/** A diagnostic as scripts read it. */
export interface JsonDiagnostic {
  readonly rule: string;
  readonly severity: Severity;
  /** Language of the reply it is about, when it is about one. */
  readonly language?: string;
  readonly message: string;
  /** The flagged source text. */
  readonly text: string;
  readonly start: JsonPosition;
  readonly end: JsonPosition;
  /** Points of the rulebook: `A8`. */
  readonly source: readonly string[];
  readonly fixes: readonly { readonly title: string; readonly safe: boolean }[];
}

/** Writes a diagnostic down for a script. Only fixes that can be made are named. */
export function diagnosticJson(diagnostic: Diagnostic, lines: LineIndex): JsonDiagnostic {
  const { rule, severity, language, message, text, span, sources, fixes } = diagnostic;
  return {
    rule,
    severity,
    ...(language === undefined ? {} : { language }),
    message,
    text,
    start: jsonPosition(span.start, lines),
    end: jsonPosition(span.end, lines),
    source: sources,
    fixes: fixes.filter(({ edits }) => edits).map(({ title, safe }) => ({ title, safe })),
  };
}

/** The one place where columns begin at 1. */
export function jsonPosition(offset: number, lines: LineIndex): JsonPosition {
  const { line, character } = lines.positionAt(offset);
  return { line: line + 1, column: character + 1, offset };
}
