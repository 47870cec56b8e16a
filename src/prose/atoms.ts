import { normalize } from './lexer';
import type { PatternElement } from './pattern';
import { parsePattern } from './pattern';

/** Verb slots and the like: a test of a normalized word, made from what stands in the braces. */
export type SlotTests = Readonly<Record<string, (root: string) => (word: string) => boolean>>;

const CLOCK = /^\d{1,2}[:.]\d{2}$/;
/** `2027-03-31` or `31.03.2027`. */
const LONGEST_DATE = 10;
const DATE_NUMBER = /^(?:\d{1,2}[./]\d{1,2}(?:[./]\d{2,4})?|\d{4}-\d{2}-\d{2})$/;

/** The atoms that a word fulfils, as a list and as bits: a search asks for one of them far more often than it runs through all. */
export interface WordAtoms {
  readonly ids: readonly number[];
  /** Bit `id & 31` of number `id >>> 5`. */
  readonly bits: Uint32Array;
}

/**
 * The atoms of a language: what a single token can be asked. Each distinct word is resolved to the atoms that it fulfils once,
 * so that matching asks no string question twice.
 */
export class AtomTable {
  private readonly ids = new Map<string, number>();
  private readonly exact = new Map<string, number[]>();
  private readonly prefixes = new Map<number, Map<string, number[]>>();
  private readonly suffixes = new Map<number, Map<string, number[]>>();
  private readonly tests: { readonly id: number; readonly test: (word: string) => boolean }[] = [];
  private readonly marks = new Map<string, number[]>();
  private readonly words = new Map<string, WordAtoms>();
  readonly problems: string[] = [];

  constructor(
    private readonly classes: Readonly<Record<string, string>>,
    private readonly slots: SlotTests,
  ) {}

  /** The id of a single atom or of an alternation of single atoms. */
  idOf(atoms: readonly string[]): number {
    const key = atoms.length === 1 ? atoms[0]! : [...atoms].sort().join('|');
    let id = this.ids.get(key);
    if (id === undefined) {
      id = this.ids.size;
      this.ids.set(key, id);
      for (const atom of atoms) this.register(atom, id, 0);
    }
    return id;
  }

  private register(atom: string, id: number, depth: number): void {
    if (atom.startsWith('<')) return this.registerClass(atom.slice(1, -1), id, depth);
    if (atom.startsWith('{')) return this.registerSlot(atom.slice(1, -1), id);
    const prefix = atom.endsWith('*');
    const suffix = atom.startsWith('*');
    const word = normalize(atom.replaceAll('*', ''));
    if (prefix && suffix) this.tests.push({ id, test: (candidate) => candidate.includes(word) });
    else if (prefix) add(bucket(this.prefixes, word.length), word, id);
    else if (suffix) add(bucket(this.suffixes, word.length), word, id);
    else add(this.exact, word, id);
  }

  private registerClass(name: string, id: number, depth: number): void {
    const definition = Object.hasOwn(this.classes, name) ? this.classes[name] : undefined;
    if (definition !== undefined && depth < 5) {
      const parsed = parsePattern(definition);
      if (!parsed.ok) this.problems.push(`<${name}>: ${parsed.problem.message}`);
      else {
        const atoms = singleAtoms(parsed.elements);
        if (!atoms) this.problems.push(`<${name}> can hold single words only.`);
        for (const atom of atoms ?? []) this.register(atom, id, depth + 1);
      }
    } else if (definition !== undefined) this.problems.push(`<${name}> stands in sets that stand in each other.`);
    if (definition === undefined || BUILT_IN.has(name)) {
      if (!BUILT_IN.has(name)) this.problems.push(`There is no set <${name}>.`);
      add(this.marks, `<${name}>`, id);
    }
  }

  private registerSlot(text: string, id: number): void {
    const [name = '', root = ''] = text.split(':');
    const make = Object.hasOwn(this.slots, name) ? this.slots[name] : undefined;
    if (make) this.tests.push({ id, test: make(root) });
    else this.problems.push(`This language has no slot {${name}:…}.`);
  }

  /** All atoms that a token fulfils. To be asked when all patterns are known. */
  atomsOf(token: { readonly kind: string; readonly norm: string }): WordAtoms {
    const key = this.keyOf(token);
    let atoms = this.words.get(key);
    if (!atoms) {
      atoms = this.wordAtoms([...new Set(this.resolve(token.kind, token.norm))]);
      if (this.words.size > 50_000) this.words.clear();
      this.words.set(key, atoms);
    }
    return atoms;
  }

  private wordAtoms(ids: readonly number[]): WordAtoms {
    const bits = new Uint32Array((this.ids.size + 31) >>> 5);
    for (const id of ids) bits[id >>> 5]! |= 1 << (id & 31);
    return { ids, bits };
  }

  /** A literal address and a mustache that prints one are alike in all but `<SLOT>`; long numbers are legion and fulfil the same. */
  private keyOf({ kind, norm }: { readonly kind: string; readonly norm: string }): string {
    if (kind === 'slot') return `{${norm}`;
    return kind === 'number' && norm.length > LONGEST_DATE && !this.exact.has(norm) ? '#long' : norm;
  }

  private resolve(kind: string, norm: string): Iterable<number> {
    if (kind === 'slot') return [...(this.marks.get(norm) ?? []), ...(this.marks.get('<SLOT>') ?? [])];
    if (norm.startsWith('<')) return this.marks.get(norm) ?? [];
    const found = new Set(this.exact.get(norm));
    if (kind === 'number') {
      const marks = ['<NUMBER>', ...(CLOCK.test(norm) ? ['<CLOCK>'] : []), ...(DATE_NUMBER.test(norm) ? ['<DATENUM>'] : [])];
      for (const mark of marks) for (const id of this.marks.get(mark) ?? []) found.add(id);
    }
    if (kind === 'word') {
      for (const [length, words] of this.prefixes)
        if (norm.length >= length) for (const id of words.get(norm.slice(0, length)) ?? []) found.add(id);
      for (const [length, words] of this.suffixes)
        if (norm.length >= length) for (const id of words.get(norm.slice(norm.length - length)) ?? []) found.add(id);
      for (const { id, test } of this.tests) if (!found.has(id) && test(norm)) found.add(id);
    }
    return found;
  }
}

const BUILT_IN: ReadonlySet<string> = new Set(['NUMBER', 'CLOCK', 'DATENUM', 'NAME', 'DATE', 'DURATION', 'MONEY', 'URL', 'TEXT', 'SLOT']);

function bucket(buckets: Map<number, Map<string, number[]>>, length: number): Map<string, number[]> {
  const words = buckets.get(length) ?? new Map<string, number[]>();
  buckets.set(length, words);
  return words;
}

function add(map: Map<string, number[]>, key: string, id: number): void {
  const ids = map.get(key);
  if (!ids) map.set(key, [id]);
  else if (!ids.includes(id)) ids.push(id);
}

/** The atoms of an alternation whose alternatives are single atoms; undefined when one has several words. */
export function singleAtoms(elements: readonly PatternElement[]): string[] | undefined {
  if (elements.length !== 1) return undefined;
  const element = elements[0]!;
  if (element.kind === 'atom') return [element.atom];
  if (element.kind !== 'choice' || element.optional) return undefined;
  const atoms: string[] = [];
  for (const alternative of element.alternatives) {
    const inner = singleAtoms(alternative);
    if (!inner) return undefined;
    atoms.push(...inner);
  }
  return atoms;
}
