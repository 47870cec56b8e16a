/** A stretch where two sequences differ; either side may be empty. Ends are exclusive. */
export interface Hunk {
  readonly before: { readonly start: number; readonly end: number };
  readonly after: { readonly start: number; readonly end: number };
}

/** Cells of the table of common parts; beyond it, everything between the first and the last difference counts as replaced. */
const MAX_CELLS = 4_000_000;

/** Where two sequences differ, in order, with as much left alone as can be. */
export function diffSequences(before: readonly string[], after: readonly string[]): Hunk[] {
  let start = 0;
  while (start < before.length && start < after.length && before[start] === after[start]) start++;
  let [endBefore, endAfter] = [before.length, after.length];
  while (endBefore > start && endAfter > start && before[endBefore - 1] === after[endAfter - 1]) {
    endBefore--;
    endAfter--;
  }
  if (start === endBefore && start === endAfter) return [];
  const whole: Hunk = { before: { start, end: endBefore }, after: { start, end: endAfter } };
  const [height, width] = [endBefore - start, endAfter - start];
  if (height === 0 || width === 0 || height * width > MAX_CELLS) return [whole];
  return hunksBetween(before.slice(start, endBefore), after.slice(start, endAfter), start);
}

/** `common[row * (width + 1) + column]` is how much the rests from there have in common. */
function hunksBetween(before: readonly string[], after: readonly string[], offset: number): Hunk[] {
  const width = after.length;
  const common = new Uint32Array((before.length + 1) * (width + 1));
  const at = (row: number, column: number): number => common[row * (width + 1) + column] ?? 0;
  for (let row = before.length - 1; row >= 0; row--)
    for (let column = width - 1; column >= 0; column--)
      common[row * (width + 1) + column] =
        before[row] === after[column] ? at(row + 1, column + 1) + 1 : Math.max(at(row + 1, column), at(row, column + 1));
  const hunks: Hunk[] = [];
  let [row, column] = [0, 0];
  while (row < before.length || column < width) {
    if (row < before.length && column < width && before[row] === after[column]) {
      row++;
      column++;
      continue;
    }
    const [fromRow, fromColumn] = [row, column];
    while ((row < before.length || column < width) && !(row < before.length && column < width && before[row] === after[column])) {
      if (row < before.length && (column === width || at(row + 1, column) >= at(row, column + 1))) row++;
      else column++;
    }
    hunks.push({
      before: { start: offset + fromRow, end: offset + row },
      after: { start: offset + fromColumn, end: offset + column },
    });
  }
  return hunks;
}
