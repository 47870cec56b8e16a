import type { Colors } from 'picocolors/types';
import { visible } from '../reporters/visible';

/** The lines that differ between two texts, old ones behind `-` and new ones behind `+`, with their line numbers. */
export function changedLines(before: string, after: string, colors: Colors): string {
  const old = before.split(/\r?\n/);
  const fresh = after.split(/\r?\n/);
  const width = String(Math.max(old.length, fresh.length)).length;
  const line = (sign: '-' | '+', index: number, text: string): string =>
    `  ${sign} ${String(index + 1).padStart(width)} ${visible(text)}\n`;
  return differences(old, fresh)
    .map(({ from, to, oldIndex, freshIndex }) =>
      [
        ...from.map((text, index) => colors.red(line('-', oldIndex + index, text))),
        ...to.map((text, index) => colors.green(line('+', freshIndex + index, text))),
      ].join(''),
    )
    .join('');
}

interface Difference {
  readonly from: readonly string[];
  readonly to: readonly string[];
  readonly oldIndex: number;
  readonly freshIndex: number;
}

/** Stretches of lines that were put in each other's place; a stretch ends where a line of the old text stands again in the new one. */
function differences(old: readonly string[], fresh: readonly string[]): Difference[] {
  const found: Difference[] = [];
  let a = 0;
  let b = 0;
  while (a < old.length || b < fresh.length) {
    if (old[a] === fresh[b] && a < old.length && b < fresh.length) {
      a++;
      b++;
      continue;
    }
    const [nextA, nextB] = meeting(old, fresh, a, b);
    found.push({ from: old.slice(a, nextA), to: fresh.slice(b, nextB), oldIndex: a, freshIndex: b });
    [a, b] = [nextA, nextB];
  }
  return found;
}

/** Where two texts go on alike, the least number of lines ahead. Fixes are small, so it is near. */
function meeting(old: readonly string[], fresh: readonly string[], a: number, b: number): readonly [number, number] {
  const most = old.length - a + (fresh.length - b);
  for (let skipped = 1; skipped < most; skipped++) {
    for (let skippedOld = 0; skippedOld <= skipped; skippedOld++) {
      const [nextA, nextB] = [a + skippedOld, b + skipped - skippedOld];
      if (nextA < old.length && nextB < fresh.length && old[nextA] === fresh[nextB]) return [nextA, nextB];
    }
  }
  return [old.length, fresh.length];
}
