import { finnishStems, type Stems } from './finnish-stems';
import type { Inflected, NamedPerson } from './inflected';

const ENDINGS: Readonly<Record<string, string>> = {
  genitive: 'n',
  inessive: 'ssA',
  elative: 'stA',
  adessive: 'llA',
  ablative: 'ltA',
  allative: 'lle',
  translative: 'ksi',
};

/** A Finnish name bends at its end alone: “Aino Virtasen”, “Anna-Maijalle”. */
export function inflectFinnish(person: NamedPerson, wanted: string): Inflected {
  const { name, firstName, lastName } = person;
  if (!/^[\p{Script=Latin}\p{M} ’'-]+$/u.test(name)) return { refused: 'it is not written in Latin letters' };
  const start = Math.max(name.lastIndexOf(' '), name.lastIndexOf('-')) + 1;
  const word = name.slice(start);
  const isLast = lastName !== undefined && (name === lastName || firstName !== name);
  const stems = finnishStems(word, isLast);
  const form = stems && formOf(stems, wanted, harmony(word));
  return form === undefined ? { refused: 'this kind of name has no certain form' } : { form: name.slice(0, start) + form };
}

/** The form, unless its vowel can't be told. */
function formOf({ strong, weak, partitive, illative }: Stems, wanted: string, vowel: 'a' | 'ä' | undefined): string | undefined {
  if (wanted === 'illative') return illative;
  const built = wanted === 'partitive' ? partitive : wanted === 'essive' ? `${strong}nA` : weak + (ENDINGS[wanted] ?? '');
  if (built === undefined || !built.includes('A', 1)) return built;
  return vowel && built.slice(0, 1) + built.slice(1).replaceAll('A', vowel);
}

/** The vowel that endings take. A `y` beside a back vowel is a foreign one, and speakers differ. */
function harmony(word: string): 'a' | 'ä' | undefined {
  const letters = word.toLowerCase();
  const back = /[aouáóúâôûåãõ]/.test(letters);
  const front = /[äöø]/.test(letters);
  if (back && front) return /[äöø][^aouå]*$/.test(letters) ? 'ä' : 'a';
  return back ? (letters.includes('y') ? undefined : 'a') : 'ä';
}
