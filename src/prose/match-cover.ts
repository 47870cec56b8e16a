import type { Run } from './prose';
import type { Match } from './token';

/** How the matches of one run stand to each other. */
export interface MatchCover {
  /** Does a match of this list share a word with it? */
  touched(match: Match, label: string): boolean;
  /** Does another match of this list hold all of it? */
  covered(match: Match, label: string): boolean;
}

const covers = new WeakMap<Run, MatchCover>();

/** Asked for every state that reaches a run, so it is worked out once. */
export function coverOf(run: Run): MatchCover {
  const known = covers.get(run);
  if (known) return known;
  const lists = new Map<string, Match[]>();
  for (const match of run.matches) {
    const list = lists.get(match.label);
    if (list) list.push(match);
    else lists.set(match.label, [match]);
  }
  const cover: MatchCover = {
    touched(match, label) {
      const other = firstEndingBehind(lists.get(label), match.first);
      return other !== undefined && other.first < match.last;
    },
    covered(match, label) {
      const other = firstEndingBehind(lists.get(label), match.first);
      return other !== undefined && other !== match && other.first <= match.first && other.last >= match.last;
    },
  };
  covers.set(run, cover);
  return cover;
}

/** The first match that ends behind a token. The matches of one list stand in order and don't overlap, so halving finds it. */
function firstEndingBehind(matches: readonly Match[] = [], token: number): Match | undefined {
  let low = 0;
  let high = matches.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (matches[middle]!.last <= token) low = middle + 1;
    else high = middle;
  }
  return matches[low];
}
