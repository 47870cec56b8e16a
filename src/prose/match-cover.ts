import type { Run } from './prose';
import type { Match } from './token';

/** How the matches of one run stand to each other. */
export interface MatchCover {
  /** Does a match of this list share a word with it? */
  touched(match: Match, label: string): boolean;
  /** Does another match of this list hold all of it? */
  covered(match: Match, label: string): boolean;
  /** Does a longer match of this list, of those that `counts`, share a word with it? */
  outdone(match: Match, label: string, counts: (other: Match) => boolean): boolean;
}

const covers = new WeakMap<Run, MatchCover>();

/** Asked for every state that reaches a run, so it is worked out once. */
export function coverOf(run: Run): MatchCover {
  const known = covers.get(run);
  if (known) return known;
  const lists = new Map<string, Match[]>();
  const touching = (match: Match, label: string): readonly Match[] => {
    const list = lists.get(label) ?? [];
    const from = firstEndingBehind(list, match.first);
    let to = from;
    while (to < list.length && list[to]!.first < match.last) to++;
    return list.slice(from, to);
  };
  for (const match of run.matches) {
    const list = lists.get(match.label);
    if (list) list.push(match);
    else lists.set(match.label, [match]);
  }
  const cover: MatchCover = {
    touched: (match, label) => touching(match, label).length > 0,
    covered: (match, label) =>
      touching(match, label).some((other) => other !== match && other.first <= match.first && other.last >= match.last),
    outdone: (match, label, counts) =>
      touching(match, label).some((other) => other.last - other.first > match.last - match.first && counts(other)),
  };
  covers.set(run, cover);
  return cover;
}

/** Index of the first match that ends behind a token. The matches of one list stand in order and don't overlap, so halving finds it. */
function firstEndingBehind(matches: readonly Match[], token: number): number {
  let low = 0;
  let high = matches.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (matches[middle]!.last <= token) low = middle + 1;
    else high = middle;
  }
  return low;
}
