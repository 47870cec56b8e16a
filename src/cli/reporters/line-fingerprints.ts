/** So many signs of the text make a line's hash. */
const WINDOW = 100;
const BASE = 37n;
/** What a sign still weighs when it leaves the window. */
const LEAVING = BigInt.asUintN(64, BASE ** BigInt(WINDOW));
/** Stands for the end of the text. */
const END = 65_535;

/**
 * For each line the value of `primaryLocationLineHash`, by which code scanning knows a finding again: a rolling 64-bit hash of the 100 signs
 * from the line's beginning on, blanks and tabs left out and every line break one `\n`; then how many lines with this hash there were so far.
 * It must be this very algorithm, since a finding that carries another counts as new.
 */
export function lineFingerprints(source: string): string[] {
  const signs = signsOf(source);
  const starts = [0];
  for (const [index, sign] of signs.entries()) if (sign === 10) starts.push(index + 1);
  const wanted = new Set(starts);
  const seen = new Map<string, number>();
  const fingerprints: string[] = [];
  let hash = 0n;
  // At each step the window ends in front of `index`; behind the text it fills with zeros.
  for (let index = 0; index < signs.length + WINDOW; index++) {
    const first = index - WINDOW;
    if (wanted.has(first)) {
      const hex = hash.toString(16);
      const count = (seen.get(hex) ?? 0) + 1;
      seen.set(hex, count);
      fingerprints.push(`${hex}:${count}`);
    }
    const leaving = BigInt(signs[first] ?? 0);
    hash = BigInt.asUintN(64, hash * BASE + BigInt(signs[index] ?? 0) - leaving * LEAVING);
  }
  return fingerprints;
}

function signsOf(source: string): number[] {
  const signs: number[] = [];
  const text = source.replace(/\r\n?/g, '\n').replace(/[ \t]/g, '');
  for (let index = 0; index < text.length; index++) signs.push(text.charCodeAt(index));
  return [...signs, END];
}
