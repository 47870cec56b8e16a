/** Where a hunk of a change stands: so many lines from `from` on were put in the place of `removed` lines. Lines count from 0. */
export interface Hunk {
  readonly from: number;
  readonly added: number;
  readonly removed: number;
}

/** One change of one file. */
export interface FileChange {
  readonly path: string;
  readonly time: number;
  /** In the order of the file. */
  readonly hunks: readonly Hunk[];
}

/**
 * When each line of each file was last changed. The changes come from the newest to the oldest: a line that a hunk brought in was changed
 * then, and the lines behind the hunk stood further up or down before.
 */
export function lineTimes(changes: Iterable<FileChange>): ReadonlyMap<string, ReadonlyMap<number, number>> {
  const times = new Map<string, Map<number, number>>();
  const later = new Map<string, (readonly Hunk[])[]>();
  for (const { path, time, hunks } of changes) {
    const known = times.get(path) ?? new Map<number, number>();
    const since = later.get(path) ?? [];
    times.set(path, known);
    for (const { from, added } of hunks) {
      for (let line = from; line < from + added; line++) {
        const today = throughAll(since, line);
        if (today !== undefined && !known.has(today)) known.set(today, time);
      }
    }
    later.set(path, [...since, hunks]);
  }
  return times;
}

/** Where a line stands today, through the changes since, which are given from the newest to the oldest. */
function throughAll(changes: readonly (readonly Hunk[])[], line: number): number | undefined {
  let here: number | undefined = line;
  for (let index = changes.length - 1; index >= 0 && here !== undefined; index--) here = forward(changes[index]!, here);
  return here;
}

/** Where a line of the text before a change stands behind it; undefined when the change took it out. */
function forward(hunks: readonly Hunk[], line: number): number | undefined {
  let shift = 0;
  for (const { from, added, removed } of hunks) {
    // Where the hunk began in the text before.
    const before = from - shift;
    if (line < before) break;
    if (line < before + removed) return undefined;
    shift += added - removed;
  }
  return line + shift;
}
