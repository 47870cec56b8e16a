import type { Flow, Prose, Run } from '../../prose/prose';

/** What a run counts for: a sentence's or a paragraph's number, and how much. */
export type Amount = readonly [key: number, amount: number];

/** Adds up what the runs of a body count for, on the path where it is most. Of a loop one round counts. */
export function longestPath(flow: readonly Flow[], amountOf: (run: Run) => Amount): ReadonlyMap<number, number> {
  const total = new Map<number, number>();
  const add = (amounts: Iterable<Amount>): void => {
    for (const [key, amount] of amounts) total.set(key, (total.get(key) ?? 0) + amount);
  };
  for (const item of flow) {
    if (item.kind === 'run') add([amountOf(item)]);
    else if (item.kind === 'branch') add(larger(longestPath(item.whenTrue, amountOf), longestPath(item.whenFalse, amountOf)));
    else if (item.kind === 'loop') add(larger(longestPath(item.body, amountOf), longestPath(item.otherwise, amountOf)));
    else if (item.kind === 'include' && item.fallback) add(longestPath(item.fallback, amountOf));
  }
  return total;
}

function larger(a: ReadonlyMap<number, number>, b: ReadonlyMap<number, number>): ReadonlyMap<number, number> {
  const both = new Map(a);
  for (const [key, amount] of b) both.set(key, Math.max(amount, both.get(key) ?? 0));
  return both;
}

/** The words of a run. A placeholder is one word, and so is what hyphens join. */
export function wordsIn({ tokens }: Prose, { first, last }: Pick<Run, 'first' | 'last'>): number {
  let count = 0;
  for (let index = first; index < last; index++) {
    const token = tokens[index]!;
    if (token.kind === 'punctuation') continue;
    const joined = token.glued && index > first && tokens[index - 1]!.kind !== 'punctuation';
    if (!joined) count++;
  }
  return count;
}
