import { type PatternElement, parsePattern } from '../../src/prose/pattern';
import type { Prose } from '../../src/prose/prose';
import type { Match } from '../../src/prose/token';

interface Stretch {
  readonly prose: Prose;
  readonly first: number;
  readonly last: number;
}

/** The matches of one list by trying every pattern at every word, for bodies without branches: slow, and plain enough to believe. */
export function naiveMatches(prose: Prose, patterns: readonly string[]): Match[] {
  const found: Match[] = [];
  for (const stretch of prose.sentences)
    for (const pattern of patterns) {
      const parsed = parsePattern(pattern);
      if (!parsed.ok) continue;
      for (let first = stretch.first; first < stretch.last; first++)
        for (const last of endsOf(parsed.elements, { prose, ...stretch }, first, first)) found.push(matchAt(prose, first, last));
    }
  found.sort((a, b) => b.last - b.first - (a.last - a.first) || a.first - b.first);
  return found.filter((match, index) => !found.slice(0, index).some((other) => keeps(found, other) && overlap(other, match)));
}

/** Is it kept itself? Only a longer one that is kept pushes a match out. */
function keeps(found: readonly Match[], match: Match): boolean {
  return !found.slice(0, found.indexOf(match)).some((other) => overlap(other, match) && keeps(found, other));
}

const overlap = (a: Match, b: Match): boolean => a.first < b.last && b.first < a.last;

function matchAt(prose: Prose, first: number, last: number): Match {
  const span = { start: prose.tokens[first]!.span.start, end: prose.tokens[last - 1]!.span.end };
  return { label: 'x', entry: { match: '', hit: [], miss: [] }, first, last, span };
}

/** Where a match that began at `start` may end, having read up to `at`. */
function endsOf(elements: readonly PatternElement[], stretch: Stretch, start: number, at: number): number[] {
  const [element, ...rest] = elements;
  if (!element) return at > start ? [at] : [];
  const { tokens } = stretch.prose;
  const isMark = (index: number): boolean => tokens[index]!.kind === 'punctuation';
  const go = (to: number): number[] => endsOf(rest, stretch, start, to);
  if (element.kind === 'edge') {
    const from = element.side === 'start' ? stretch.first : at;
    const to = element.side === 'start' ? at : stretch.last;
    for (let index = from; index < to; index++) if (!isMark(index)) return [];
    return go(at);
  }
  if (element.kind === 'gap') {
    let furthest = at;
    while (furthest < stretch.last && furthest - at < element.max && !isMark(furthest)) furthest++;
    // At the end of a pattern a gap takes all that it may.
    if (rest.every(({ kind }) => kind === 'edge')) return go(furthest);
    return Array.from({ length: furthest - at + 1 }, (_, step) => go(at + step)).flat();
  }
  if (element.kind === 'choice') {
    const ways = [...element.alternatives, ...(element.optional ? [[]] : [])];
    return ways.flatMap((way) => endsOf([...way, ...rest], stretch, start, at));
  }
  const norm = at < stretch.last ? tokens[at]!.norm : undefined;
  return norm !== undefined && holds(element.atom, norm, isMark(at)) ? go(at + 1) : [];
}

function holds(atom: string, norm: string, mark: boolean): boolean {
  const word = atom.replaceAll('*', '');
  if (atom.endsWith('*')) return !mark && norm.startsWith(word);
  return atom.startsWith('*') ? !mark && norm.endsWith(word) : norm === word;
}
