import type { FileChange, Hunk } from './line-times';

/** Marks the beginning of a commit in the log; no path and no text of a file begins a line with it. */
export const COMMIT_MARK = '\u0001commit ';

/** Reads `git log --patch --unified=0`, or `git diff --unified=0` behind a mark with a time of its own. */
export function* parseLog(log: string): Generator<FileChange> {
  let time = 0;
  let path: string | undefined;
  let hunks: Hunk[] = [];
  const finished = (): FileChange[] => (path !== undefined && hunks.length > 0 ? [{ path, time, hunks }] : []);
  for (const line of log.split('\n')) {
    if (line.startsWith(COMMIT_MARK) || line.startsWith('diff --git ')) {
      yield* finished();
      [path, hunks] = [undefined, []];
      if (line.startsWith(COMMIT_MARK)) time = Number(line.slice(COMMIT_MARK.length)) * 1000;
    } else if (path === undefined && line.startsWith('+++ b/')) path = line.slice('+++ b/'.length).replace(/\t$/, '');
    else {
      const hunk = /^@@ -(\d+)(?:,(\d+))? \+(\d+)(?:,(\d+))? @@/.exec(line);
      if (hunk) hunks.push(readHunk(hunk));
    }
  }
  yield* finished();
}

/** Git counts lines from 1; a side of no lines names the line before it. */
function readHunk([, , removed = '1', from = '1', added = '1']: RegExpExecArray): Hunk {
  return { from: added === '0' ? Number(from) : Number(from) - 1, added: Number(added), removed: Number(removed) };
}
