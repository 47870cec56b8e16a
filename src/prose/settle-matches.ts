import type { Entry } from './language-pack';
import type { Found } from './search-patterns';
import type { Match, Token } from './token';

/** Cancels what an exception touches, and keeps the longest of matches that overlap in one list. */
export function settleMatches(found: readonly Found[], tokens: readonly Token[]): Match[] {
  if (found.length === 0) return [];
  const excepted = new Ground<Entry>();
  for (const { ending, first, last } of found) if (ending.exception) excepted.take(ending.entry, first, last);
  const standing = found.filter(({ ending, first, last }) => !ending.exception && excepted.isFree(ending.entry, first, last));
  standing.sort((a, b) => b.last - b.first - (a.last - a.first) || a.first - b.first || a.ending.rank - b.ending.rank);
  const taken = new Ground<string>();
  const kept = standing.filter(({ ending: { label }, first, last }) => {
    const free = taken.isFree(label, first, last);
    if (free) taken.take(label, first, last);
    return free;
  });
  return kept
    .sort((a, b) => a.first - b.first || b.last - a.last)
    .map(({ ending: { label, entry }, first, last }) => {
      const span = { start: tokens[first]!.span.start, end: tokens[last - 1]!.span.end };
      return { label, entry, first, last, span };
    });
}

/** Which tokens are taken, for each owner apart. A match is a few tokens long, so asking costs the same however many there are. */
class Ground<Owner> {
  private readonly taken = new Map<Owner, Set<number>>();

  isFree(owner: Owner, first: number, last: number): boolean {
    const tokens = this.taken.get(owner);
    if (!tokens) return true;
    for (let token = first; token < last; token++) if (tokens.has(token)) return false;
    return true;
  }

  take(owner: Owner, first: number, last: number): void {
    const tokens = this.taken.get(owner) ?? new Set<number>();
    this.taken.set(owner, tokens);
    for (let token = first; token < last; token++) tokens.add(token);
  }
}
