import type { AtomTable, WordAtoms } from './atoms';
import { type Ending, type PatternGraph, type PatternNode, union } from './pattern-graph';
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
  const begun = { anywhere: beginningsOf(union(graph.anywhere)), atStart: beginningsOf(union(graph.atStart)) };
  return (tokens, stretch) => {
    const search = new PatternSearch(tokens, stretch, atoms);
    search.run(begun.anywhere, begun.atStart);
    return search.found;
  };
}

/** Where patterns begin, seen from a word. */
interface Beginnings {
  /** What follows the word as a first one, all patterns in one node. */
  behind(word: WordAtoms): PatternNode;
  /** Patterns that begin with words of any kind. */
  readonly gaps: PatternNode['gaps'];
}

/** Remembered for each word: most words begin nothing, and the others hundreds of patterns. */
function beginningsOf(root: PatternNode): Beginnings {
  const known = new WeakMap<WordAtoms, PatternNode>();
  const leads = byAtom(root);
  return {
    gaps: withEqualGapsJoined(root).gaps,
    behind(word) {
      const node = known.get(word) ?? withEqualGapsJoined(union(word.ids.flatMap((atom) => leads.get(atom) ?? [])));
      known.set(word, node);
      return node;
    },
  };
}

/** Gaps of one length are gone through once, however many patterns have them. */
function withEqualGapsJoined(node: PatternNode): PatternNode {
  const byLength = new Map<number, PatternNode[]>();
  for (const { max, node: behind } of node.gaps) {
    const known = byLength.get(max);
    if (known) known.push(behind);
    else byLength.set(max, [behind]);
  }
  return { ...node, gaps: [...byLength].map(([max, nodes]) => ({ max, node: nodes.length === 1 ? nodes[0]! : union(nodes) })) };
}

/** So many atoms are looked at one by one. */
const FEW = 12;
/** A look at a bit costs a part of a look into a map. */
const BITS_A_LOOK = 4;

const wide = new WeakMap<PatternNode, ReadonlyMap<number, readonly PatternNode[]>>();

/** Where each atom leads to from a node that waits for many. */
function byAtom(node: PatternNode): ReadonlyMap<number, readonly PatternNode[]> {
  const known = wide.get(node);
  if (known) return known;
  const leads = new Map<number, PatternNode[]>();
  node.atoms.forEach((atom, index) => {
    const others = leads.get(atom);
    if (others) others.push(node.leads[index]!);
    else leads.set(atom, [node.leads[index]!]);
  });
  wide.set(node, leads);
  return leads;
}

const NONE: readonly PatternNode[] = [];

class PatternSearch {
  readonly found: Found[] = [];
  private readonly words: WordAtoms[] = [];
  /** The first word that is no punctuation, and the end of the last. */
  private readonly start: number;
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
    this.start = begin;
    this.finish = finish;
    for (let index = first; index < last; index++) this.words.push(atoms.atomsOf(tokens[index]!));
  }

  run(anywhere: Beginnings, atStart: Beginnings): void {
    const { first, last } = this.stretch;
    for (let index = first; index < last; index++) this.begin(anywhere, index);
    if (!this.stretch.atStart) return;
    for (let index = first; index < last && index <= this.start; index++) this.begin(atStart, index);
  }

  private begin(beginnings: Beginnings, index: number): void {
    this.walk(beginnings.behind(this.words[index - this.stretch.first]!), index, index + 1);
    for (const { node, max } of beginnings.gaps) this.leap(node, index, index, max);
  }

  private walk(node: PatternNode, start: number, index: number): void {
    for (const ending of node.endings) this.end(ending, start, index);
    for (const { node: behind, max } of node.gaps) this.leap(behind, start, index, max);
    if (index < this.stretch.last && node.atoms.length > 0) this.step(node, start, index);
  }

  /** A gap takes no word past a punctuation mark. */
  private leap(node: PatternNode, start: number, index: number, max: number): void {
    const last = Math.min(index + max + 1, this.stretch.last);
    for (let at = index; at < last; at++) {
      if (at > index && this.tokens[at - 1]!.kind === 'punctuation') return;
      this.step(node, start, at);
    }
  }

  private step(node: PatternNode, start: number, index: number): void {
    const { atoms, leads } = node;
    const { ids, bits } = this.words[index - this.stretch.first]!;
    if (atoms.length > FEW && atoms.length > BITS_A_LOOK * ids.length) {
      const many = byAtom(node);
      for (const atom of ids) for (const lead of many.get(atom) ?? NONE) this.walk(lead, start, index + 1);
    } else
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
