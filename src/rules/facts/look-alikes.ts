import type { Span } from '../../text/span';

/** Latin letters and the Cyrillic ones that look the same, in the same order. */
const LATIN = 'aceopxyABCEHKMOPTXk';
const CYRILLIC = 'асеорхуАВСЕНКМОРТХк';

const swap = (from: string, to: string): ReadonlyMap<string, string> =>
  new Map([...from].map((letter, index) => [letter, to[index] ?? letter]));
const TO_CYRILLIC = swap(LATIN, CYRILLIC);
const TO_LATIN = swap(CYRILLIC, LATIN);

/** A word written in letters of two alphabets. */
export interface LookAlike {
  readonly span: Span;
  readonly word: string;
  /** The word in the letters that were meant. */
  readonly meant: string;
  /** Of which alphabet the few letters are, and of which the others. */
  readonly found: 'Latin' | 'Cyrillic';
  readonly others: 'Latin' | 'Cyrillic';
}

/**
 * Words with letters of the other alphabet that look like their own, as a wrong keyboard makes them. Words in which both alphabets
 * are meant (`SIM-карта`, `IT`) have letters that can't be taken for the other's.
 */
export function lookAlikes(plain: string, language: string): LookAlike[] {
  if (!/\p{Script=Cyrillic}/u.test(plain)) return [];
  return [...plain.matchAll(/[\p{L}\p{M}]+/gu)].flatMap(({ index, 0: word }) => {
    const meant = mixed(word) ?? alone(word, plain, index, language);
    if (!meant) return [];
    return [{ span: { start: index, end: index + word.length }, word, ...meant }];
  });
}

type Meant = Pick<LookAlike, 'meant' | 'found' | 'others'>;

function mixed(word: string): Meant | undefined {
  const latin = word.match(/\p{Script=Latin}/gu) ?? [];
  const cyrillic = word.match(/\p{Script=Cyrillic}/gu) ?? [];
  if (latin.length === 0 || cyrillic.length === 0) return undefined;
  if (latin.length <= cyrillic.length && latin.every((letter) => TO_CYRILLIC.has(letter)))
    return { meant: written(word, TO_CYRILLIC), found: 'Latin', others: 'Cyrillic' };
  if (cyrillic.every((letter) => TO_LATIN.has(letter))) return { meant: written(word, TO_LATIN), found: 'Cyrillic', others: 'Latin' };
  return undefined;
}

/** A Latin `c` that stands for the Russian preposition `с`: a small letter alone between Russian words. */
function alone(word: string, plain: string, index: number, language: string): Meant | undefined {
  if (language !== 'ru' || !/^[cCoaykKOA]$/.test(word)) return undefined;
  const capital = word !== word.toLowerCase();
  const before = plain.slice(Math.max(0, index - 3), index);
  const after = plain.slice(index + 1, index + 4);
  const starts = /^$|[.!?]\s+$|\n$/.test(before);
  if (!/^\s+\p{Script=Cyrillic}/u.test(after) || !(capital ? starts : /\p{Script=Cyrillic}[,;]?\s+$/u.test(before))) return undefined;
  return { meant: written(word, TO_CYRILLIC), found: 'Latin', others: 'Cyrillic' };
}

const written = (word: string, letters: ReadonlyMap<string, string>): string =>
  [...word].map((letter) => letters.get(letter) ?? letter).join('');
