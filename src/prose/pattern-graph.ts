import { type AtomTable, singleAtoms } from './atoms';
import type { Entry } from './language-pack';
import { type PatternElement, parsePattern } from './pattern';

/** The end of a pattern, and what its words mean. */
export interface Ending {
  readonly label: string;
  readonly entry: Entry;
  /** Of two entries that match the same words, the one that stands first in its list counts. */
  readonly rank: number;
  readonly exception: boolean;
  /** Only where the sentence ends. */
  readonly atEnd: boolean;
  /** A gap at the end of the pattern: how many more words it takes along. */
  readonly reach: number;
}

/** A place in a pattern. What follows is shared by all ways that lead to it, so a pattern costs what it is long, however many its variants. */
export interface PatternNode {
  /** Atoms that lead on, and where to, beside each other. */
  readonly atoms: readonly number[];
  readonly leads: readonly PatternNode[];
  readonly gaps: readonly { readonly max: number; readonly node: PatternNode }[];
  readonly endings: readonly Ending[];
}

/** Where all patterns of a language begin: anywhere, or only at the beginning of a sentence. */
export interface PatternGraph {
  readonly anywhere: PatternNode[];
  readonly atStart: PatternNode[];
}

export interface PatternFault {
  readonly label: string;
  readonly pattern: string;
  readonly message: string;
  /** Offset in the pattern. */
  readonly at: number;
}

interface Target {
  readonly graph: PatternGraph;
  readonly atoms: AtomTable;
  readonly faults: PatternFault[];
}

/** A pattern with many options multiplies; past this it is refused, since a search might have to try them all. */
const MAX_VARIANTS = 2000;

/** Adds a pattern to a graph, or tells what is wrong with it. */
export function insertPattern(
  { graph, atoms, faults }: Target,
  pattern: string,
  kind: Pick<Ending, 'label' | 'entry' | 'rank' | 'exception'>,
): void {
  const fault = (message: string, at: number) => void faults.push({ label: kind.label, pattern, message, at });
  const parsed = parsePattern(pattern);
  if (!parsed.ok) return fault(parsed.problem.message, parsed.problem.at);
  if (variantsOf(parsed.elements) > MAX_VARIANTS) return fault('This phrase has too many variants. Split it in two.', 0);
  const end: PatternNode = { ...NOWHERE, endings: [{ ...kind, atEnd: false, reach: 0 }] };
  const front = sequence(parsed.elements, { free: end, anchored: undefined }, atoms);
  if (typeof front === 'string') return fault(front, 0);
  const { free = NOWHERE, anchored = NOWHERE } = front;
  if (free.endings.length + anchored.endings.length > 0) return fault('The phrase could match nothing at all. Name at least one word.', 0);
  graph.anywhere.push(free);
  graph.atStart.push(anchored);
}

const NOWHERE: PatternNode = { atoms: [], leads: [], gaps: [], endings: [] };

/** What a piece of a pattern leads on with; `anchored` where it has `^` in front of it. */
interface Front {
  readonly free: PatternNode | undefined;
  readonly anchored: PatternNode | undefined;
}

/** Built from the end, so that each piece knows what follows it. The answer may be what is wrong with the pattern. */
function sequence(elements: readonly PatternElement[], tail: Front, atoms: AtomTable): Front | string {
  let front: Front | string = tail;
  for (let index = elements.length - 1; index >= 0 && typeof front !== 'string'; index--) front = before(elements[index]!, front, atoms);
  return front;
}

function before(element: PatternElement, tail: Front, atoms: AtomTable): Front | string {
  if (element.kind === 'choice') return choice(element, tail, atoms);
  if (element.kind === 'edge' && element.side === 'start') return { free: undefined, anchored: tail.free };
  if (element.kind === 'atom') return word([element.atom], tail, atoms);
  if (tail.anchored) return BEFORE_START;
  const { free: node = NOWHERE } = tail;
  if (element.kind === 'gap') return { free: gap(element.max, node), anchored: undefined };
  if (node.atoms.length + node.gaps.length > 0) return '`$` is the end of a sentence, so nothing can stand behind it.';
  return { free: { ...node, endings: node.endings.map((ending) => ({ ...ending, atEnd: true })) }, anchored: undefined };
}

const BEFORE_START = '`^` is the beginning of a sentence, so nothing can stand before it.';

/** One word, which is any of these. */
const word = (names: readonly string[], { free: node = NOWHERE, anchored }: Front, atoms: AtomTable): Front | string =>
  anchored ? BEFORE_START : { free: { ...NOWHERE, atoms: [atoms.idOf(names)], leads: [node] }, anchored: undefined };

/** Gaps beside each other are one gap; one at the end takes words along. */
const gap = (max: number, node: PatternNode): PatternNode => ({
  ...NOWHERE,
  gaps: [...(node.atoms.length > 0 ? [{ max, node }] : []), ...node.gaps.map((next) => ({ ...next, max: max + next.max }))],
  endings: node.endings.map((ending) => ({ ...ending, reach: ending.reach + max })),
});

function choice({ alternatives, optional }: Extract<PatternElement, { kind: 'choice' }>, tail: Front, atoms: AtomTable): Front | string {
  const fronts: (Front | string)[] = optional ? [tail] : [];
  // Its single words are one option together.
  const words = alternatives.flatMap((alternative) => singleAtoms(alternative) ?? []);
  if (words.length > 0) fronts.push(word(words, tail, atoms));
  for (const alternative of alternatives) if (!singleAtoms(alternative)) fronts.push(sequence(alternative, tail, atoms));
  const wrong = fronts.find((front) => typeof front === 'string');
  if (wrong !== undefined) return wrong;
  const sides = fronts as readonly Front[];
  return { free: either(sides.map(({ free }) => free)), anchored: either(sides.map(({ anchored }) => anchored)) };
}

function either(nodes: readonly (PatternNode | undefined)[]): PatternNode | undefined {
  const all = nodes.filter((node) => node !== undefined);
  return all.length < 2 ? all[0] : union(all);
}

/** A node that leads wherever one of these does. */
export const union = (nodes: readonly PatternNode[]): PatternNode => ({
  atoms: nodes.flatMap((node) => node.atoms),
  leads: nodes.flatMap((node) => node.leads),
  gaps: nodes.flatMap((node) => node.gaps),
  endings: nodes.flatMap((node) => node.endings),
});

/** In how many ways a piece of a pattern can be read; alternatives of one word count as one. */
function variantsOf(elements: readonly PatternElement[]): number {
  let variants = 1;
  for (const element of elements) {
    if (element.kind !== 'choice') continue;
    const single = element.alternatives.filter((alternative) => singleAtoms(alternative));
    const several = element.alternatives.filter((alternative) => !singleAtoms(alternative));
    variants *=
      (element.optional ? 1 : 0) + Math.min(1, single.length) + several.reduce((sum, alternative) => sum + variantsOf(alternative), 0);
  }
  return variants;
}
