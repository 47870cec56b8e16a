import type { Library } from '../library/library';
import type { ConfiguredRule } from '../lint/configure-rules';
import type { Diagnostic } from '../lint/diagnostic';
import { fixFile } from '../lint/fix-file';
import type { Snapshot } from '../template/snapshot';
import { type Span, type TextEdit, touches } from '../text/span';
import { suppressionEdit } from './suppression-edit';

/** Something that an editor offers to do about a diagnostic. */
export interface CodeAction {
  readonly title: string;
  readonly diagnostic: Diagnostic;
  /** The action that an editor takes when asked to just fix it. */
  readonly preferred: boolean;
  /** Counts in the source. */
  readonly edits: readonly TextEdit[];
}

/** The diagnostics that a selection touches. */
export const touchedBy = (diagnostics: readonly Diagnostic[], selection: Span): Diagnostic[] =>
  diagnostics.filter(({ span }) => touches(span, selection.start) || touches(selection, span.start));

/** Fixes and suggestions of the diagnostics at hand, then the way to silence each. */
export function codeActionsFor(touched: readonly Diagnostic[], snapshot: Snapshot | undefined): CodeAction[] {
  const fixes = touched.flatMap((diagnostic) => fixesOf(diagnostic));
  return [...fixes, ...(snapshot ? touched.flatMap((diagnostic) => silencing(diagnostic, snapshot)) : [])];
}

function fixesOf(diagnostic: Diagnostic): CodeAction[] {
  const firstSafe = diagnostic.fixes.find((fix) => fix.safe);
  return diagnostic.fixes.flatMap((fix) =>
    fix.edits && fix.edits.length > 0 ? [{ title: fix.title, diagnostic, preferred: fix === firstSafe, edits: fix.edits }] : [],
  );
}

/** Rules that speak of the file itself; to silence those would hide that nothing else can be checked. */
const NEVER_SILENCED: ReadonlySet<string> = new Set(['yaml-syntax', 'schema', 'internal-error', 'unused-suppression']);

function silencing(diagnostic: Diagnostic, snapshot: Snapshot): CodeAction[] {
  if (NEVER_SILENCED.has(diagnostic.rule)) return [];
  const edit = suppressionEdit(snapshot, diagnostic);
  return edit ? [{ title: `Leave this as it is: silence \`${diagnostic.rule}\` here`, diagnostic, preferred: false, edits: [edit] }] : [];
}

/** Applies all safe fixes of a file, as one edit; undefined when there is nothing to do. */
export function fixAllEdit(library: Library, snapshot: Snapshot, configured: readonly ConfiguredRule[]): TextEdit | undefined {
  const { source } = fixFile(library, snapshot, configured);
  return source === snapshot.source ? undefined : difference(snapshot.source, source);
}

/** The one stretch in which two texts differ, so that an editor keeps its cursor and folds elsewhere. */
function difference(before: string, after: string): TextEdit {
  const limit = Math.min(before.length, after.length);
  let start = 0;
  while (start < limit && before[start] === after[start]) start++;
  let tail = 0;
  while (tail < limit - start && before[before.length - 1 - tail] === after[after.length - 1 - tail]) tail++;
  return { span: { start, end: before.length - tail }, newText: after.slice(start, after.length - tail) };
}
