/** A text's signature: texts that share most of their shingles agree in most of its numbers. */
export type Signature = Int32Array;

/** Bands of rows: two texts meet in a band only if all its rows agree, which near-duplicates do somewhere and others hardly ever. */
const BANDS = 16;
const ROWS = 4;
const SIZE = BANDS * ROWS;

/** Words that stand together; single words would make all replies alike. */
const SHINGLE = 3;

/** 32-bit FNV-1a. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
  return value;
}

/** Spreads a hash over all its bits (the finalizer of MurmurHash3). */
function mix(value: number): number {
  let mixed = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return mixed ^ (mixed >>> 16);
}

/** The distinct shingles of a text, hashed, in order. */
export type Shingles = Int32Array;

/** The shingles of a text's words. */
export function shinglesOf(words: readonly string[]): Shingles {
  const hashes = words.map(hash);
  const shingles = new Set<number>();
  for (let index = 0; index + SHINGLE <= hashes.length; index++)
    shingles.add(hashes.slice(index, index + SHINGLE).reduce((value, next) => mix(Math.imul(value, 31) + next), 0));
  return Int32Array.from(shingles).sort();
}

/**
 * MinHash with one permutation (Li, Owen and Zhang, 2012): each shingle falls into one of the bins, and a bin keeps the least. The share
 * of equal bins in two signatures estimates the share of shingles that both texts have. An empty bin takes the next full one's.
 */
export function signatureOf(shingles: Shingles): Signature {
  const signature = new Int32Array(SIZE).fill(EMPTY);
  for (const shingle of shingles) {
    const value = mix(shingle);
    const bin = value & (SIZE - 1);
    if (value < signature[bin]!) signature[bin] = value;
  }
  for (let bin = 2 * SIZE - 1; bin >= 0; bin--) if (signature[bin % SIZE] === EMPTY) signature[bin % SIZE] = signature[(bin + 1) % SIZE]!;
  return signature;
}

const EMPTY = 0x7fffffff;

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
export function likeness(a: Shingles, b: Shingles): number {
  if (a.length === 0 || b.length === 0) return 0;
  let shared = 0;
  for (let left = 0, right = 0; left < a.length && right < b.length; ) {
    const [mine, other] = [a[left]!, b[right]!];
    if (mine === other) shared++;
    if (mine <= other) left++;
    if (mine >= other) right++;
  }
  return shared / (a.length + b.length - shared);
}
