import type { Condition } from './prose';

/** What had to hold for a path to be taken. */
export interface Assumption {
  readonly condition: Condition;
  readonly holds: boolean;
}

/** Assumptions one after the other, joined without copying: a hostile body has thousands of conditions on one path. */
export interface Witness {
  readonly length: number;
  readonly first: Witness | Assumption | undefined;
  readonly rest: Witness | undefined;
}

export const NOTHING_ASSUMED: Witness = { length: 0, first: undefined, rest: undefined };

export const assume = (assumption: Assumption, rest: Witness): Witness => ({ length: rest.length + 1, first: assumption, rest });

export const joined = (first: Witness, rest: Witness): Witness => {
  if (first.length === 0) return rest;
  return rest.length === 0 ? first : { length: first.length + rest.length, first, rest };
};

/** The assumptions in the order of the path. */
export function assumptionsOf(witness: Witness): Assumption[] {
  const found: Assumption[] = [];
  const open: (Witness | Assumption)[] = [witness];
  for (let next = open.pop(); next; next = open.pop()) {
    if ('condition' in next) found.push(next);
    else {
      if (next.rest) open.push(next.rest);
      if (next.first) open.push(next.first);
    }
  }
  return found;
}
