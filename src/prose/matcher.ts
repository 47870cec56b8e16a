import { AtomTable, type SlotTests, singleAtoms } from './atoms';
import type { Entry } from './language-pack';
import { type PatternElement, parsePattern } from './pattern';
import type { Match, Token } from './token';

export interface PatternFault {
  readonly label: string;
  readonly pattern: string;
  readonly message: string;
  /** Offset in the pattern. */
  readonly at: number;
}

export interface Matcher {
  /**
   * All matches in the tokens `[first, last)`, which stand in one sentence and one branch.
   * `atStart` and `atEnd` tell whether the stretch begins and ends its sentence.
   */
  match(
    tokens: readonly Token[],
    stretch: { readonly first: number; readonly last: number; readonly atStart: boolean; readonly atEnd: boolean },
  ): readonly Match[];
  readonly faults: readonly PatternFault[];
  readonly abbreviations: ReadonlySet<string>;
}

export interface MatcherInput {
  readonly lists: Readonly<Record<string, readonly Entry[]>>;
  readonly classes: Readonly<Record<string, string>>;
  readonly slots?: SlotTests | undefined;
  readonly abbreviations?: readonly string[] | undefined;
}

interface Ending {
  readonly label: string;
  readonly entry: Entry;
  readonly exception: boolean;
  /** Only where the sentence begins, or ends. */
  readonly atStart: boolean;
  readonly atEnd: boolean;
  /** A gap at the end of the pattern: how many more words it takes along. */
  readonly reach: number;
}

interface TrieNode {
  readonly next: Map<number, TrieNode>;
  readonly gaps: { readonly max: number; readonly node: TrieNode }[];
  readonly endings: Ending[];
}

const newNode = (): TrieNode => ({ next: new Map(), gaps: [], endings: [] });

/** One trie for all lists of a language: one walk over the words finds everybody's matches. */
export function compileMatcher(input: MatcherInput): Matcher {
  const atoms = new AtomTable(input.classes, input.slots ?? {});
  const root = newNode();
  const faults: PatternFault[] = [];
  for (const [label, entries] of Object.entries(input.lists)) {
    for (const entry of entries) {
      for (const pattern of patternsOf(entry.match)) insert({ root, atoms, faults }, pattern, { label, entry, exception: false });
      for (const pattern of patternsOf(entry.except)) insert({ root, atoms, faults }, pattern, { label, entry, exception: true });
    }
  }
  faults.push(...atoms.problems.map((message) => ({ label: '', pattern: '', message, at: 0 })));
  const compiled: Compiled = { root, atoms, startsOf: startsIn(root) };
  return {
    faults,
    abbreviations: new Set((input.abbreviations ?? []).map((word) => word.toLowerCase())),
    match: rememberingStretches((tokens, stretch) => settle(find(compiled, tokens, stretch))),
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

type Flat = readonly (number | { readonly gap: number } | 'start' | 'end')[];

/** A pattern with many options multiplies; past this it is refused rather than slow. */
const MAX_FLAT = 2000;

function insert(
  target: { root: TrieNode; atoms: AtomTable; faults: PatternFault[] },
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
  const next = node.next.get(atom) ?? newNode();
  node.next.set(atom, next);
  return next;
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

interface Found extends Ending {
  readonly first: number;
  readonly last: number;
  readonly span: Match['span'];
}

interface Compiled {
  readonly root: TrieNode;
  readonly atoms: AtomTable;
  /** Where the trie leads with the first word of a match. */
  readonly startsOf: (atoms: ReadonlySet<number>) => readonly TrieNode[];
}

/** Remembers for each word's atoms where they lead: most words begin nothing. */
function startsIn(root: TrieNode): Compiled['startsOf'] {
  const known = new WeakMap<ReadonlySet<number>, readonly TrieNode[]>();
  return (atoms) => {
    const starts = known.get(atoms) ?? [...atoms].flatMap((atom) => root.next.get(atom) ?? []);
    known.set(atoms, starts);
    return starts;
  };
}

function find(
  { root, atoms, startsOf }: Compiled,
  tokens: readonly Token[],
  { first, last, atStart, atEnd }: Parameters<Matcher['match']>[1],
): Found[] {
  const found: Found[] = [];
  let begin = first;
  while (begin < last && tokens[begin]!.kind === 'punctuation') begin++;
  let finish = last;
  while (finish > begin && tokens[finish - 1]!.kind === 'punctuation') finish--;
  const resolved: ReadonlySet<number>[] = [];
  for (let index = first; index < last; index++) resolved.push(atoms.atomsOf(tokens[index]!));
  const walk = (node: TrieNode, start: number, index: number): void => {
    for (const ending of node.endings) {
      if (ending.atStart && !(atStart && start <= begin)) continue;
      const end = reachFrom(tokens, index, Math.min(index + ending.reach, last));
      if (ending.atEnd && !(atEnd && end >= finish)) continue;
      found.push({ ...ending, first: start, last: end, span: { start: tokens[start]!.span.start, end: tokens[end - 1]!.span.end } });
    }
    for (const gap of node.gaps) skip(gap.node, start, index, gap.max);
    if (index < last) walkAtoms(node, start, index);
  };
  const skip = (node: TrieNode, start: number, index: number, max: number): void => {
    for (let step = 0; step <= max && index + step <= last; step++) {
      if (step > 0 && tokens[index + step - 1]!.kind === 'punctuation') return;
      if (index + step < last) walkAtoms(node, start, index + step);
    }
  };
  const walkAtoms = (node: TrieNode, start: number, index: number): void => {
    const atoms = resolved[index - first]!;
    // A word fulfils dozens of atoms, and most nodes wait for one or two.
    if (node.next.size < atoms.size) {
      for (const [atom, next] of node.next) if (atoms.has(atom)) walk(next, start, index + 1);
    } else {
      for (const atom of atoms) {
        const next = node.next.get(atom);
        if (next) walk(next, start, index + 1);
      }
    }
  };
  for (let index = first; index < last; index++) {
    for (const next of startsOf(resolved[index - first]!)) walk(next, index, index + 1);
    for (const gap of root.gaps) skip(gap.node, index, index, gap.max);
  }
  return found;
}

/** The words that a gap at the end takes along: as many as it may, but none past a punctuation mark. */
function reachFrom(tokens: readonly Token[], from: number, to: number): number {
  let end = from;
  while (end < to && tokens[end]!.kind !== 'punctuation') end++;
  return end;
}

/** Cancels what an exception touches, and keeps the longest of matches that overlap in one list. */
function settle(found: readonly Found[]): Match[] {
  if (found.length === 0) return [];
  const excepted = new Ground<Entry>();
  for (const { exception, entry, first, last } of found) if (exception) excepted.take(entry, first, last);
  const standing = found.filter(({ exception, entry, first, last }) => !exception && excepted.isFree(entry, first, last));
  standing.sort((a, b) => b.last - b.first - (a.last - a.first) || a.first - b.first);
  const taken = new Ground<string>();
  const kept = standing.filter(({ label, first, last }) => {
    const free = taken.isFree(label, first, last);
    if (free) taken.take(label, first, last);
    return free;
  });
  return kept
    .sort((a, b) => a.first - b.first || b.last - a.last)
    .map(({ label, entry, first, last, span }) => ({ label, entry, first, last, span }));
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
