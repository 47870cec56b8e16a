import type { Diagnostic } from '../../lint/diagnostic';
import { type JsonPosition, jsonPosition } from '../../lint/diagnostic-json';
import { lineIndex } from '../../text/line-index';
import type { CheckedFile } from '../check/checked-file';

/** A diagnostic with its place as machine formats tell it: lines and UTF-16 columns from 1, the end behind the last character. */
export interface Finding {
  readonly path: string;
  readonly diagnostic: Diagnostic;
  readonly start: JsonPosition;
  readonly end: JsonPosition;
}

/** What was found in a file. */
export function findingsIn({ path, source, diagnostics }: CheckedFile): Finding[] {
  const lines = lineIndex(source);
  return diagnostics.map((diagnostic) => ({
    path,
    diagnostic,
    start: jsonPosition(diagnostic.span.start, lines),
    end: jsonPosition(diagnostic.span.end, lines),
  }));
}
