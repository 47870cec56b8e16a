import { diffSequences } from '../../review/diff-sequences';

/** Two texts line by line, as a `diff` block shows them, with so many lines around each change; `…` stands for what is left out. */
export function diffLines(before: string | undefined, after: string | undefined, around: number): string[] {
  const [old, next] = [linesOf(before), linesOf(after)];
  const shown: string[] = [];
  let position = 0;
  const leaveOut = (until: number): void => {
    if (old.slice(position, until).some((line) => line !== '')) shown.push('  …');
  };
  const hunks = diffSequences(old, next);
  for (const [index, { before: was, after: is }] of hunks.entries()) {
    const from = Math.max(position, stepBack(old, was.start, around));
    leaveOut(from);
    const until = Math.min(stepOn(old, was.end, around), hunks[index + 1]?.before.start ?? old.length);
    shown.push(
      ...marked(' ', old.slice(from, was.start)),
      ...marked('-', old.slice(was.start, was.end)),
      ...marked('+', next.slice(is.start, is.end)),
      ...marked(' ', old.slice(was.end, until)),
    );
    position = until;
  }
  if (hunks.length > 0) leaveOut(old.length);
  return shown;
}

const linesOf = (text: string | undefined): string[] => (text === undefined || text === '' ? [] : text.split('\n'));

const marked = (sign: string, lines: readonly string[]): string[] => lines.map((line) => `${sign} ${line}`.trimEnd());

/** Where so many lines with words begin in front of a line; an empty line tells nobody where one is. */
function stepBack(lines: readonly string[], start: number, count: number): number {
  let [at, left] = [start, count];
  while (at > 0 && left > 0) if (lines[--at] !== '') left--;
  return at;
}

function stepOn(lines: readonly string[], start: number, count: number): number {
  let [at, left] = [start, count];
  while (at < lines.length && left > 0) if (lines[at++] !== '') left--;
  return at;
}
