import type { Severity } from '../template/severity';
import type { Span, TextEdit } from '../text/span';

/** An edit that is offered with a diagnostic. `safe` ones may be applied unseen; the others want a person. */
export interface Fix {
  readonly title: string;
  readonly safe: boolean;
  /**
   * Edits of the source file, worked out and proved on first use: they are written in the scalar's own style, parsed again and compared.
   * Undefined when that can't be done without touching anything else.
   */
  readonly edits: readonly TextEdit[] | undefined;
}

export interface Diagnostic {
  readonly rule: string;
  readonly severity: Severity;
  readonly message: string;
  /** Source offsets. */
  readonly span: Span;
  /** The flagged source text. */
  readonly text: string;
  /** Language of the reply it is about, when it is about one. */
  readonly language?: string | undefined;
  /** Points of the rulebook: `A8`. */
  readonly sources: readonly string[];
  readonly fixes: readonly Fix[];
}

/** Order in which diagnostics stand: by place, then by rule, so that two runs print the same. */
export function compareDiagnostics(a: Diagnostic, b: Diagnostic): number {
  return a.span.start - b.span.start || a.span.end - b.span.end || (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0);
}
