import { type Library, withFile } from '../library/library';
import type { Snapshot } from '../template/snapshot';
import { applyEdits } from '../text/apply-edits';
import { overlaps, type TextEdit } from '../text/span';
import type { ConfiguredRule } from './configure-rules';
import { lintFile } from './lint-file';

/** Fixes feed each other (a new sentence needs its own blank); past this many rounds something is arguing with itself. */
const MAX_ROUNDS = 10;

export interface FixedFile {
  readonly source: string;
  readonly applied: number;
}

/**
 * Applies all safe fixes of a file until none is left. A round's text is taken over only when it parses as well as the one before,
 * so the worst that can happen is that a fix is not applied.
 */
export function fixFile(library: Library, snapshot: Snapshot, configured: readonly ConfiguredRule[], now?: Date): FixedFile {
  let current = snapshot;
  let known = library;
  let applied = 0;
  for (let round = 0; round < MAX_ROUNDS; round++) {
    const { edits, count } = safeEdits(known, current, configured, now);
    const source = count === 0 ? undefined : applyEdits(current.source, edits);
    if (source === undefined || source === current.source) break;
    const next = withFile(known, { uri: current.uri, version: current.version + 1, source });
    const after = next.files.get(current.uri);
    if (!after || !parsesAsWell(current, after)) break;
    applied += count;
    known = next;
    current = after;
  }
  return { source: current.source, applied };
}

/** The safe fixes of one round that don't touch each other; the others wait for the next. */
function safeEdits(
  library: Library,
  snapshot: Snapshot,
  configured: readonly ConfiguredRule[],
  now: Date | undefined,
): { edits: TextEdit[]; count: number } {
  const chosen: TextEdit[] = [];
  let count = 0;
  for (const diagnostic of lintFile(library, snapshot, configured, now)) {
    const edits = diagnostic.fixes.find((fix) => fix.safe)?.edits;
    if (!edits || edits.length === 0 || edits.some((edit) => chosen.some((other) => collide(edit, other)))) continue;
    chosen.push(...edits);
    count++;
  }
  return { edits: chosen, count };
}

const collide = (a: TextEdit, b: TextEdit): boolean =>
  overlaps(a.span, b.span) || a.span.start === b.span.start || a.span.end === b.span.end;

function parsesAsWell(before: Snapshot, after: Snapshot): boolean {
  const broken = (snapshot: Snapshot) =>
    snapshot.yaml.problems.length +
    snapshot.schemaProblems.length +
    snapshot.texts.reduce((sum, text) => sum + text.body.problems.length, 0);
  return after.source !== '' && broken(after) <= broken(before);
}
