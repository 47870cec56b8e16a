import type { Diagnostic } from '../lint/diagnostic';
import { lineIndex } from '../text/line-index';
import { diffSequences } from './diff-sequences';

/** A file's findings on one side. */
export interface Findings {
  readonly source: string;
  readonly diagnostics: readonly Diagnostic[];
}

export interface DiagnosticChange {
  readonly new: readonly Diagnostic[];
  readonly fixed: readonly Diagnostic[];
  /** How many there are on both sides. */
  readonly remaining: number;
}

/**
 * Which findings came and which went. One remains when its rule finds the same text in the same language, wherever it moved to, or finds
 * something at a place whose lines were changed: a late promise in other words is still late.
 */
export function diagnosticChanges(before: Findings, after: Findings): DiagnosticChange {
  const fixed = [...before.diagnostics];
  const fresh = take(after.diagnostics, fixed, (one, other) => one.text === other.text);
  const hunkOf = changedPlaces(before.source, after.source);
  const left = take(fresh, fixed, (one, other) => {
    const place = hunkOf('after', one.span.start);
    return place !== undefined && place === hunkOf('before', other.span.start);
  });
  return { new: left, fixed, remaining: after.diagnostics.length - left.length };
}

/** Takes each diagnostic's counterpart off the others; gives those that have none. */
function take(
  diagnostics: readonly Diagnostic[],
  others: Diagnostic[],
  isSame: (one: Diagnostic, other: Diagnostic) => boolean,
): Diagnostic[] {
  return diagnostics.filter((one) => {
    const index = others.findIndex((other) => other.rule === one.rule && other.language === one.language && isSame(one, other));
    if (index >= 0) others.splice(index, 1);
    return index < 0;
  });
}

/** The number of the changed stretch of lines that an offset stands in; undefined where nothing was changed. */
function changedPlaces(before: string, after: string): (side: 'before' | 'after', offset: number) => number | undefined {
  const hunks = diffSequences(before.split('\n'), after.split('\n'));
  const lines = { before: lineIndex(before), after: lineIndex(after) };
  return (side, offset) => {
    const { line } = lines[side].positionAt(offset);
    const found = hunks.findIndex((hunk) => hunk[side].start <= line && line < hunk[side].end);
    return found < 0 ? undefined : found;
  };
}
