import type { CheckedFile } from '../check/checked-file';
import { lineHashes } from '../check/fingerprints';
import type { BaselineEntry } from './baseline-file';

/** How a baseline calls the path that output shows. */
export type BaselinePath = (shown: string) => string;

export interface KnownFindings {
  /** With the findings that the baseline doesn't accept. */
  readonly files: readonly CheckedFile[];
  readonly accepted: number;
  /** Findings that the baseline accepts and that are there no more, in the files that were checked. */
  readonly stale: number;
}

/** Takes out what a baseline accepts: of findings of one rule on lines of one text, the first so many. `today` is an ISO date. */
export function withoutKnown(
  files: readonly CheckedFile[],
  entries: readonly BaselineEntry[],
  pathOf: BaselinePath,
  today: string,
): KnownFindings {
  const left = new Map<string, number>();
  for (const { path, rule, line, count, until } of entries)
    if (until === undefined || today <= until) left.set(keyOf(path, rule, line), (left.get(keyOf(path, rule, line)) ?? 0) + count);
  let accepted = 0;
  const rest = files.map((file): CheckedFile => {
    const hashes = lineHashes(file);
    const diagnostics = file.diagnostics.filter(({ rule }, index) => {
      const key = keyOf(pathOf(file.path), rule, hashes[index] ?? '');
      const count = left.get(key) ?? 0;
      // A rule that broke down found nothing, so there is nothing to accept.
      if (count === 0 || rule === 'internal-error') return true;
      left.set(key, count - 1);
      accepted++;
      return false;
    });
    return { ...file, diagnostics };
  });
  const checked = new Set(files.map(({ path }) => pathOf(path)));
  const stale = [...left].reduce((sum, [key, count]) => sum + (checked.has(JSON.parse(key)[0]) ? count : 0), 0);
  return { files: rest, accepted, stale };
}

/** The baseline that accepts what was found now. Entries of files that weren't checked stay; so do the last days of those that were. */
export function baselineOf(files: readonly CheckedFile[], before: readonly BaselineEntry[], pathOf: BaselinePath): BaselineEntry[] {
  const checked = new Set(files.map(({ path }) => pathOf(path)));
  const untils = new Map(before.map(({ path, rule, line, until }) => [keyOf(path, rule, line), until]));
  const counts = new Map<string, BaselineEntry>();
  for (const file of files) {
    const hashes = lineHashes(file);
    for (const [index, { rule }] of file.diagnostics.entries()) {
      if (rule === 'internal-error') continue;
      const [path, line] = [pathOf(file.path), hashes[index] ?? ''];
      const key = keyOf(path, rule, line);
      const until = untils.get(key);
      counts.set(key, { path, rule, line, count: (counts.get(key)?.count ?? 0) + 1, ...(until === undefined ? {} : { until }) });
    }
  }
  return [...before.filter(({ path }) => !checked.has(path)), ...counts.values()];
}

const keyOf = (path: string, rule: string, line: string): string => JSON.stringify([path, rule, line]);
