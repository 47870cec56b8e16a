import { AtomTable, type SlotTests } from './atoms';
import type { Entry } from './language-pack';
import { insertPattern, type PatternFault, type PatternGraph } from './pattern-graph';
import { type Stretch, searchPatterns } from './search-patterns';
import { settleMatches } from './settle-matches';
import type { Match, Token } from './token';

export interface Matcher {
  /** All matches in a stretch, in the order of the text. */
  match(tokens: readonly Token[], stretch: Stretch): readonly Match[];
  readonly faults: readonly PatternFault[];
  readonly abbreviations: ReadonlySet<string>;
}

export interface MatcherInput {
  readonly lists: Readonly<Record<string, readonly Entry[]>>;
  readonly classes: Readonly<Record<string, string>>;
  readonly slots?: SlotTests | undefined;
  readonly abbreviations?: readonly string[] | undefined;
}

/** One graph for all lists of a language. */
export function compileMatcher(input: MatcherInput): Matcher {
  const atoms = new AtomTable(input.classes, input.slots ?? {});
  const graph: PatternGraph = { anywhere: [], atStart: [] };
  const faults: PatternFault[] = [];
  for (const [label, entries] of Object.entries(input.lists)) {
    for (const [rank, entry] of entries.entries()) {
      for (const pattern of patternsOf(entry.match))
        insertPattern({ graph, atoms, faults }, pattern, { label, entry, rank, exception: false });
      for (const pattern of patternsOf(entry.except))
        insertPattern({ graph, atoms, faults }, pattern, { label, entry, rank, exception: true });
    }
  }
  faults.push(...atoms.problems.map((message) => ({ label: '', pattern: '', message, at: 0 })));
  const search = searchPatterns(graph, atoms);
  return {
    faults,
    abbreviations: new Set((input.abbreviations ?? []).map((word) => word.toLowerCase())),
    match: rememberingStretches((tokens, stretch) => settleMatches(search(tokens, stretch), tokens)),
  };
}

/** Longer ones hardly ever stand twice. */
const LONGEST_REMEMBERED = 40;
const MOST_REMEMBERED = 20_000;

/**
 * Replies say the same sentences over and over, and a keystroke changes one of them: a stretch of words that was read before is not read
 * again. Matches are kept by their distance from its beginning.
 */
function rememberingStretches(match: Matcher['match']): Matcher['match'] {
  const known = new Map<string, readonly Match[]>();
  return (tokens, stretch) => {
    const { first, last, atStart, atEnd } = stretch;
    if (last - first > LONGEST_REMEMBERED) return match(tokens, stretch);
    let key = `${atStart ? '^' : ''}${atEnd ? '$' : ''}`;
    for (let index = first; index < last; index++) key += ` ${tokens[index]!.norm}`;
    const before = known.get(key);
    if (before) return before.map((one) => moved(one, first, tokens));
    const found = match(tokens, stretch);
    if (known.size >= MOST_REMEMBERED) known.clear();
    known.set(
      key,
      found.map((one) => ({ ...one, first: one.first - first, last: one.last - first })),
    );
    return found;
  };
}

function moved({ label, entry, first, last }: Match, by: number, tokens: readonly Token[]): Match {
  const [from, to] = [first + by, last + by];
  return { label, entry, first: from, last: to, span: { start: tokens[from]!.span.start, end: tokens[to - 1]!.span.end } };
}

export const patternsOf = (patterns: string | readonly string[] | undefined): readonly string[] =>
  patterns === undefined ? [] : typeof patterns === 'string' ? [patterns] : patterns;
