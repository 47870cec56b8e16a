/**
 * Patterns: how phrases are written down, in our packs and in a team's `wording:`.
 *
 *   within            the word itself, in any case of letters (ё is е, ’ is ')
 *   maksu*            a word that begins so           *ание   a word that ends so
 *   (day|days|hour*)  one of these; an alternative may be several words: (as soon as|when)
 *   kindly?           may be left out; so may a group: (in the)?
 *   _3                up to three words of any kind, but no punctuation; at the end it takes along as many as there are
 *   <NUMBER>          a number in digits or words; <CLOCK> 10:30, <DATENUM> 5.6.; and the sets of the language: <UNIT> <WEEKDAY> <MONTH>
 *   <NAME> <DATE> …   a mustache of that type; <SLOT> any mustache
 *   {V:andik|tum}     a verb root with its affixes, where the language has such a slot
 *   ^ $               the beginning and the end of a sentence
 *   , . : ( ) …       the punctuation mark itself; \$ and \^ are those two
 *
 * A hyphenated word counts as its parts: `e-mail` is `e mail`.
 */

import { lex, normalize } from './lexer';
import type { Token } from './token';

export type PatternElement =
  | { readonly kind: 'atom'; readonly atom: string }
  | { readonly kind: 'choice'; readonly alternatives: readonly (readonly PatternElement[])[]; readonly optional: boolean }
  | { readonly kind: 'gap'; readonly max: number }
  | { readonly kind: 'edge'; readonly side: 'start' | 'end' };

export interface PatternProblem {
  readonly message: string;
  /** Offset in the pattern. */
  readonly at: number;
}

export type ParsedPattern =
  | { readonly ok: true; readonly elements: readonly PatternElement[] }
  | { readonly ok: false; readonly problem: PatternProblem };

/** Reads a pattern; a mistake is told with its place. */
export function parsePattern(pattern: string): ParsedPattern {
  try {
    const parser = new PatternParser(pattern);
    const elements = parser.sequence(false);
    if (elements.length === 0) throw new PatternError('The phrase is empty.', 0);
    return { ok: true, elements };
  } catch (error) {
    if (error instanceof PatternError) return { ok: false, problem: { message: error.message, at: error.at } };
    throw error;
  }
}

class PatternError extends Error {
  constructor(
    message: string,
    readonly at: number,
  ) {
    super(message);
  }
}

const MAX_GAP = 8;
const MAX_DEPTH = 6;

class PatternParser {
  private position = 0;
  private depth = 0;
  constructor(private readonly text: string) {}

  sequence(nested: boolean): PatternElement[] {
    const elements: PatternElement[] = [];
    while (this.position < this.text.length) {
      const character = this.text[this.position]!;
      if (/\s/.test(character)) this.position++;
      else if (nested && (character === '|' || character === ')')) return elements;
      else elements.push(...this.element(character));
    }
    return elements;
  }

  private element(character: string): PatternElement[] {
    if (character === '(') return [this.group()];
    if (character === '\\' && /[$^]/.test(this.text[this.position + 1] ?? '')) {
      this.position += 2;
      return [this.optional(this.text[this.position - 1]!)];
    }
    if (character === '^' || character === '$') {
      this.position++;
      return [{ kind: 'edge', side: character === '^' ? 'start' : 'end' }];
    }
    if (character === '<' || character === '{') return [this.optional(this.bracketed(character === '<' ? '>' : '}'))];
    const gap = character === '_' ? /^_(\d+)/.exec(this.text.slice(this.position)) : null;
    if (gap) return [this.gap(gap)];
    return this.words();
  }

  private gap(match: RegExpExecArray): PatternElement {
    const max = Number(match[1]);
    if (max > MAX_GAP) throw new PatternError(`A gap may hold at most ${MAX_GAP} words.`, this.position);
    this.position += match[0].length;
    return { kind: 'gap', max };
  }

  private group(): PatternElement {
    const opened = this.position++;
    if (++this.depth > MAX_DEPTH) throw new PatternError('Brackets stand too deep in each other.', opened);
    const alternatives: PatternElement[][] = [];
    for (;;) {
      const alternative = this.sequence(true);
      if (alternative.length === 0)
        throw new PatternError('An alternative is empty. Write `(a|b)?` for a group that may be left out.', this.position);
      alternatives.push(alternative);
      const mark = this.text[this.position];
      if (mark === undefined) throw new PatternError('This bracket is never closed.', opened);
      this.position++;
      if (mark === ')') break;
    }
    this.depth--;
    return { kind: 'choice', alternatives, optional: this.takeOptional() };
  }

  private bracketed(close: string): string {
    const end = this.text.indexOf(close, this.position);
    if (end < 0) throw new PatternError(`\`${close}\` is missing.`, this.position);
    const atom = this.text.slice(this.position, end + 1);
    this.position = end + 1;
    return atom;
  }

  private words(): PatternElement[] {
    const word = WORD.exec(this.text.slice(this.position, this.position + MAX_WORD))?.[0];
    if (word === undefined) {
      const mark = String.fromCodePoint(this.text.codePointAt(this.position)!);
      this.position += mark.length;
      if (mark === '*' || mark === '?' || mark === '|' || mark === ')')
        throw new PatternError(`\`${mark}\` can't stand here.`, this.position - 1);
      return [this.optional(mark)];
    }
    this.position += word.length;
    const atoms = atomsIn(word);
    if (atoms.length === 1) return [this.optional(atoms[0]!)];
    const elements = atoms.map((atom): PatternElement => ({ kind: 'atom', atom }));
    return this.takeOptional() ? [{ kind: 'choice', alternatives: [elements], optional: true }] : elements;
  }

  private optional(atom: string): PatternElement {
    const element: PatternElement = { kind: 'atom', atom };
    return this.takeOptional() ? { kind: 'choice', alternatives: [[element]], optional: true } : element;
  }

  private takeOptional(): boolean {
    if (this.text[this.position] !== '?') return false;
    this.position++;
    return true;
  }
}

const MAX_WORD = 200;
const WORD = /^\*?[\p{L}\p{M}\p{N}'’](?:[\p{L}\p{M}\p{N}'’\-‑]|(?<=\p{N})[.,:/](?=\p{N}))*\*?/u;

const LETTERS = /^\p{L}+$/u;

/** A written word as the lexer will see it in a text: `e-mail` is two words, `24h` a number and a word, `24/7` one number. */
function atomsIn(word: string): string[] {
  if (LETTERS.test(word)) return [normalize(word)];
  const tokens: Token[] = [];
  lex(word.replaceAll('*', ''), 0, tokens);
  const atoms = tokens.map(({ norm }) => norm);
  if (word.startsWith('*')) atoms[0] = `*${atoms[0]}`;
  if (word.endsWith('*')) atoms.push(`${atoms.pop()}*`);
  return atoms;
}
