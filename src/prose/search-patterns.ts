import type { AtomTable, WordAtoms } from './atoms';
import type { Ending, PatternGraph, PatternNode, PatternStart } from './pattern-graph';
import type { Token } from './token';

/** Tokens `[first, last)` in one sentence and one branch. */
export interface Stretch {
  readonly first: number;
  readonly last: number;
  /** Does it begin, and end, its sentence? */
  readonly atStart: boolean;
  readonly atEnd: boolean;
}

/** A pattern's words in a stretch; token indexes. */
export interface Found {
  readonly ending: Ending;
  readonly first: number;
  readonly last: number;
}

/** Finds every pattern of a graph in a stretch of words, exceptions too. */
export type Search = (tokens: readonly Token[], stretch: Stretch) => Found[];

/** One walk over the words finds everybody's patterns. */
export function searchPatterns(graph: PatternGraph, atoms: AtomTable): Search {
  const startsOf = startsIn(graph);
  return (tokens, stretch) => {
    const search = new PatternSearch(tokens, stretch, atoms);
    search.run(graph, startsOf);
    return search.found;
  };
}

/** Remembers for each word's atoms what begins with them: most words begin nothing. */
function startsIn({ starts }: PatternGraph): (atoms: WordAtoms) => readonly PatternStart[] {
  const known = new WeakMap<WordAtoms, readonly PatternStart[]>();
  return (atoms) => {
    const begun = known.get(atoms) ?? atoms.ids.flatMap((atom) => starts.get(atom) ?? []);
    known.set(atoms, begun);
    return begun;
  };
}

class PatternSearch {
  readonly found: Found[] = [];
  private readonly words: WordAtoms[] = [];
  /** The first word that is no punctuation, and the end of the last. */
  private readonly begin: number;
  private readonly finish: number;

  constructor(
    private readonly tokens: readonly Token[],
    private readonly stretch: Stretch,
    atoms: AtomTable,
  ) {
    const { first, last } = stretch;
    let begin = first;
    while (begin < last && tokens[begin]!.kind === 'punctuation') begin++;
    let finish = last;
    while (finish > begin && tokens[finish - 1]!.kind === 'punctuation') finish--;
    this.begin = begin;
    this.finish = finish;
    for (let index = first; index < last; index++) this.words.push(atoms.atomsOf(tokens[index]!));
  }

  run(graph: PatternGraph, startsOf: (atoms: WordAtoms) => readonly PatternStart[]): void {
    const { first, last, atStart } = this.stretch;
    for (let index = first; index < last; index++) {
      const begins = atStart && index <= this.begin;
      for (const start of startsOf(this.words[index - first]!)) if (begins || !start.atStart) this.walk(start.node, index, index + 1);
      for (const gap of graph.gaps) if (begins || !gap.atStart) this.skip(gap.node, index, index, gap.max);
    }
  }

  private walk(node: PatternNode, start: number, index: number): void {
    for (const ending of node.endings) this.end(ending, start, index);
    for (const { node: behind, max } of node.gaps) this.skip(behind, start, index, max);
    if (index < this.stretch.last && node.atoms.length > 0) this.step(node, start, index);
  }

  /** A gap takes no word past a punctuation mark. */
  private skip(node: PatternNode, start: number, index: number, max: number): void {
    const last = Math.min(index + max + 1, this.stretch.last);
    for (let at = index; at < last; at++) {
      if (at > index && this.tokens[at - 1]!.kind === 'punctuation') return;
      this.step(node, start, at);
    }
  }

  private step({ atoms, leads }: PatternNode, start: number, index: number): void {
    const { bits } = this.words[index - this.stretch.first]!;
    for (let child = 0; child < atoms.length; child++) {
      const atom = atoms[child]!;
      if ((bits[atom >>> 5]! >>> (atom & 31)) & 1) this.walk(leads[child]!, start, index + 1);
    }
  }

  private end(ending: Ending, start: number, index: number): void {
    let last = index;
    const most = Math.min(index + ending.reach, this.stretch.last);
    while (last < most && this.tokens[last]!.kind !== 'punctuation') last++;
    if (ending.atEnd && !(this.stretch.atEnd && last >= this.finish)) return;
    this.found.push({ ending, first: start, last });
  }
}
