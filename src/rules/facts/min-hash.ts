/** A text's signature: texts that share most of their shingles agree in most of its numbers. */
export type Signature = Uint32Array;

/** Bands of rows: two texts meet in a band only if all its rows agree, which near-duplicates do somewhere and others hardly ever. */
const BANDS = 16;
const ROWS = 4;
const SIZE = BANDS * ROWS;

/** Words that stand together; single words would make all replies alike. */
const SHINGLE = 3;

/** 32-bit FNV-1a, continued from a seed. */
function hash(text: string, seed: number): number {
  let value = seed ^ 0x811c9dc5;
  for (let index = 0; index < text.length; index++) value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
  return value >>> 0;
}

/** Scrambles a hash into the n-th of many independent ones (the finalizer of MurmurHash3 over a multiplied seed). */
function remix(value: number, n: number): number {
  let mixed = value ^ Math.imul(n + 1, 0x9e3779b1);
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}

/** The distinct shingles of a text's words, hashed. */
export function shinglesOf(words: readonly string[]): ReadonlySet<number> {
  const shingles = new Set<number>();
  for (let index = 0; index + SHINGLE <= words.length; index++) shingles.add(hash(words.slice(index, index + SHINGLE).join(' '), 0));
  return shingles;
}

/** MinHash (Broder, 1997): the share of equal numbers in two signatures estimates the share of shingles that both texts have. */
export function signatureOf(shingles: ReadonlySet<number>): Signature {
  const signature = new Uint32Array(SIZE).fill(0xffffffff);
  for (const shingle of shingles) {
    for (let n = 0; n < SIZE; n++) {
      const value = remix(shingle, n);
      if (value < signature[n]!) signature[n] = value;
    }
  }
  return signature;
}

/** Keys under which near-duplicates meet: one a band. */
export function bandsOf(signature: Signature): string[] {
  return Array.from({ length: BANDS }, (_, band) => `${band}:${signature.subarray(band * ROWS, (band + 1) * ROWS).join(',')}`);
}

/** The share of shingles that two texts have in common, from 0 to 1 (Jaccard). */
export function likeness(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  if (a.size === 0 || b.size === 0) return 0;
  let shared = 0;
  for (const shingle of a.size < b.size ? a : b) if ((a.size < b.size ? b : a).has(shingle)) shared++;
  return shared / (a.size + b.size - shared);
}
