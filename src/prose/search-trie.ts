import type { AtomTable, WordAtoms } from './atoms';
import type { Ending, TrieNode } from './pattern-trie';
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

/** Finds every pattern of a trie in a stretch of words, exceptions too. */
export type Search = (tokens: readonly Token[], stretch: Stretch) => Found[];

/** One walk over the words finds everybody's patterns. */
export function searchTrie(root: TrieNode, atoms: AtomTable): Search {
  const startsOf = startsIn(root);
  return (tokens, stretch) => {
    const search = new TrieSearch(tokens, stretch, atoms);
    search.run(root, startsOf);
    return search.found;
  };
}

/** Remembers for each word's atoms where they lead: most words begin nothing. */
function startsIn(root: TrieNode): (atoms: WordAtoms) => readonly TrieNode[] {
  const known = new WeakMap<WordAtoms, readonly TrieNode[]>();
  return (atoms) => {
    const starts = known.get(atoms) ?? atoms.ids.flatMap((atom) => root.next.get(atom) ?? []);
    known.set(atoms, starts);
    return starts;
  };
}

class TrieSearch {
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

  run(root: TrieNode, startsOf: (atoms: WordAtoms) => readonly TrieNode[]): void {
    const { first, last } = this.stretch;
    for (let index = first; index < last; index++) {
      for (const next of startsOf(this.words[index - first]!)) this.walk(next, index, index + 1);
      for (const gap of root.gaps) this.skip(gap.node, index, index, gap.max);
    }
  }

  private walk(node: TrieNode, start: number, index: number): void {
    for (const ending of node.endings) this.end(ending, start, index);
    for (const { node: behind, max } of node.gaps) this.skip(behind, start, index, max);
    if (index < this.stretch.last && node.atoms.length > 0) this.step(node, start, index);
  }

  /** A gap takes no word past a punctuation mark. */
  private skip(node: TrieNode, start: number, index: number, max: number): void {
    const last = Math.min(index + max + 1, this.stretch.last);
    for (let at = index; at < last; at++) {
      if (at > index && this.tokens[at - 1]!.kind === 'punctuation') return;
      this.step(node, start, at);
    }
  }

  private step({ atoms, leads, next }: TrieNode, start: number, index: number): void {
    const { ids, bits } = this.words[index - this.stretch.first]!;
    // A word fulfils dozens of atoms, and most nodes wait for one or two.
    if (atoms.length < ids.length) {
      for (let child = 0; child < atoms.length; child++) {
        const atom = atoms[child]!;
        if ((bits[atom >>> 5]! >>> (atom & 31)) & 1) this.walk(leads[child]!, start, index + 1);
      }
    } else {
      for (const atom of ids) {
        const lead = next.get(atom);
        if (lead) this.walk(lead, start, index + 1);
      }
    }
  }

  private end(ending: Ending, start: number, index: number): void {
    if (ending.atStart && !(this.stretch.atStart && start <= this.begin)) return;
    let last = index;
    const most = Math.min(index + ending.reach, this.stretch.last);
    while (last < most && this.tokens[last]!.kind !== 'punctuation') last++;
    if (ending.atEnd && !(this.stretch.atEnd && last >= this.finish)) return;
    this.found.push({ ending, first: start, last });
  }
}
