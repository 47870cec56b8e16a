import { type AtomTable, singleAtoms } from './atoms';
import type { Entry } from './language-pack';
import { type PatternElement, parsePattern } from './pattern';

/** The end of a pattern, and what its words mean. */
export interface Ending {
  readonly label: string;
  readonly entry: Entry;
  readonly exception: boolean;
  /** Only where the sentence begins, or ends. */
  readonly atStart: boolean;
  readonly atEnd: boolean;
  /** A gap at the end of the pattern: how many more words it takes along. */
  readonly reach: number;
}

/** All patterns of a language that begin with the same atoms. */
export interface TrieNode {
  readonly next: Map<number, TrieNode>;
  /** The entries of `next` once more, beside each other: most nodes wait for one or two atoms, and are asked for every word. */
  readonly atoms: number[];
  readonly leads: TrieNode[];
  readonly gaps: { readonly max: number; readonly node: TrieNode }[];
  readonly endings: Ending[];
}

export const newNode = (): TrieNode => ({ next: new Map(), atoms: [], leads: [], gaps: [], endings: [] });

type Flat = readonly (number | { readonly gap: number } | 'start' | 'end')[];

/** A pattern with many options multiplies; past this it is refused rather than slow. */
const MAX_FLAT = 2000;

export interface PatternFault {
  readonly label: string;
  readonly pattern: string;
  readonly message: string;
  /** Offset in the pattern. */
  readonly at: number;
}

/** Adds a pattern to a trie, or tells what is wrong with it. */
export function insertPattern(
  target: { readonly root: TrieNode; readonly atoms: AtomTable; readonly faults: PatternFault[] },
  pattern: string,
  kind: Pick<Ending, 'label' | 'entry' | 'exception'>,
): void {
  const fault = (message: string, at: number) => target.faults.push({ label: kind.label, pattern, message, at });
  const parsed = parsePattern(pattern);
  if (!parsed.ok) return void fault(parsed.problem.message, parsed.problem.at);
  const flats = flatten(parsed.elements, target.atoms);
  if (!flats) return void fault('This phrase has too many variants. Split it in two.', 0);
  for (const flat of flats) {
    const steps = stepsOf(flat);
    if (!steps.some((step) => typeof step === 'number'))
      return void fault('The phrase could match nothing at all. Name at least one word.', 0);
    if (flat.indexOf('start', 1) > 0) return void fault('`^` is the beginning of a sentence, so nothing can stand before it.', 0);
    if (flat.slice(0, -1).includes('end')) return void fault('`$` is the end of a sentence, so nothing can stand behind it.', 0);
    const tail = steps.at(-1);
    const reach = typeof tail === 'object' ? tail.gap : 0;
    if (typeof tail === 'object') steps.pop();
    let node = target.root;
    for (const step of steps) node = typeof step === 'number' ? child(node, step) : gapChild(node, step.gap);
    node.endings.push({ ...kind, atStart: flat[0] === 'start', atEnd: flat.at(-1) === 'end', reach });
  }
}

/** The steps through the trie: gaps beside each other are one gap. */
function stepsOf(flat: Flat): (number | { readonly gap: number })[] {
  const steps: (number | { readonly gap: number })[] = [];
  for (const step of flat) {
    if (step === 'start' || step === 'end') continue;
    const before = steps.at(-1);
    if (typeof step === 'object' && typeof before === 'object') steps[steps.length - 1] = { gap: before.gap + step.gap };
    else steps.push(step);
  }
  return steps;
}

function child(node: TrieNode, atom: number): TrieNode {
  const known = node.next.get(atom);
  if (known) return known;
  const made = newNode();
  node.next.set(atom, made);
  node.atoms.push(atom);
  node.leads.push(made);
  return made;
}

function gapChild(node: TrieNode, max: number): TrieNode {
  const known = node.gaps.find((candidate) => candidate.max === max);
  if (known) return known.node;
  const gap = { max, node: newNode() };
  node.gaps.push(gap);
  return gap.node;
}

function flatten(elements: readonly PatternElement[], atoms: AtomTable): Flat[] | undefined {
  let flats: Flat[] = [[]];
  for (const element of elements) {
    const options = optionsOf(element, atoms);
    if (!options) return undefined;
    if (flats.length * options.length > MAX_FLAT) return undefined;
    flats = flats.flatMap((flat) => options.map((option) => [...flat, ...option]));
  }
  return flats;
}

function optionsOf(element: PatternElement, atoms: AtomTable): Flat[] | undefined {
  if (element.kind === 'atom') return [[atoms.idOf([element.atom])]];
  if (element.kind === 'gap') return [[{ gap: element.max }]];
  if (element.kind === 'edge') return [[element.side]];
  const single = singleAtoms([{ ...element, optional: false }]);
  const options: Flat[] = element.optional ? [[]] : [];
  if (single) return [...options, [atoms.idOf(single)]];
  // Its single words are one option together, so that only those of several words multiply.
  const words = element.alternatives.flatMap((alternative) => singleAtoms(alternative) ?? []);
  if (words.length > 0) options.push([atoms.idOf(words)]);
  for (const alternative of element.alternatives) {
    if (singleAtoms(alternative)) continue;
    const flats = flatten(alternative, atoms);
    if (!flats || options.length + flats.length > MAX_FLAT) return undefined;
    options.push(...flats);
  }
  return options;
}
