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

/** Spreads a hash over all its bits (the finalizer of MurmurHash3). */
function mix(value: number): number {
  let mixed = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}

/** The distinct shingles of a text's words, hashed. */
export function shinglesOf(words: readonly string[]): ReadonlySet<number> {
  const shingles = new Set<number>();
  for (let index = 0; index + SHINGLE <= words.length; index++) shingles.add(hash(words.slice(index, index + SHINGLE).join(' '), 0));
  return shingles;
}

/**
 * MinHash with one permutation (Li, Owen and Zhang, 2012): each shingle falls into one of the bins, and a bin keeps the least. The share
 * of equal bins in two signatures estimates the share of shingles that both texts have. An empty bin takes the next full one's.
 */
export function signatureOf(shingles: ReadonlySet<number>): Signature {
  const signature = new Uint32Array(SIZE).fill(EMPTY);
  for (const shingle of shingles) {
    const value = mix(shingle);
    const bin = value % SIZE;
    if (value < signature[bin]!) signature[bin] = value;
  }
  for (let bin = 2 * SIZE - 1; bin >= 0; bin--) if (signature[bin % SIZE] === EMPTY) signature[bin % SIZE] = signature[(bin + 1) % SIZE]!;
  return signature;
}

const EMPTY = 0xffffffff;

/** The share of shingles that two texts have in common, as their signatures tell it. */
export function estimate(a: Signature, b: Signature): number {
  let equal = 0;
  for (let bin = 0; bin < SIZE; bin++) if (a[bin] === b[bin]) equal++;
  return equal / SIZE;
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
