import { NOUN_SURNAMES, UNCERTAIN } from './finnish-words';

/** What endings join; `A` stands for the vowel of harmony. */
export interface Stems {
  /** Before the essive: Pekka-na, Mäke-nä. */
  readonly strong: string;
  /** Before most endings: Peka-n, Mäe-n. */
  readonly weak: string;
  readonly partitive: string | undefined;
  readonly illative: string;
}

/** The stems of the last word of a name; undefined where Finnish speakers would have to look it up. */
export function finnishStems(word: string, isLast: boolean): Stems | undefined {
  const letters = word.toLowerCase();
  if (!/^\p{Lu}\p{Ll}{2,}$/u.test(word) || UNCERTAIN.has(letters)) return undefined;
  if (/[aeiouyäö]nen$/.test(letters) && letters.length > 4) {
    const stem = word.slice(0, -3);
    return { strong: `${stem}se`, weak: `${stem}se`, partitive: `${stem}stA`, illative: `${stem}seen` };
  }
  if (isLast) {
    const noun = nounSurname(word, letters);
    if (noun) return noun;
  }
  if (letters.endsWith('s')) return sibilant(word, letters);
  return /[aeiouyäö]$/.test(letters) ? vocalic(word, letters, isLast) : consonantal(word, letters);
}

/** Mäki, Koivumäki: nouns that stand as family names keep the noun’s stem. */
function nounSurname(word: string, letters: string): Stems | undefined {
  const noun = NOUN_SURNAMES.find(([basic]) => letters.endsWith(basic));
  if (!noun) return undefined;
  const [basic, strong, weak, partitive = `${strong}A`] = noun;
  const before = word.slice(0, word.length - basic.length);
  const whole = (stem: string): string => (before === '' ? stem.charAt(0).toUpperCase() + stem.slice(1) : before + stem);
  const last = strong.slice(-1);
  const illative = strong.endsWith(last + last) ? `${strong}seen` : `${strong}${last}n`;
  return { strong: whole(strong), weak: whole(weak), partitive: whole(partitive), illative: whole(illative) };
}

/** Markus : Markuksen, Hans : Hansin. */
function sibilant(word: string, letters: string): Stems | undefined {
  if (/(?:us|[ie]as|^(?:tuom|joon|jon|nikl|luk|luuk)as|^(?:hann|johann)es)$/.test(letters) && /[aeiouyäö].*[aeiouyäö]/.test(letters)) {
    const stem = word.slice(0, -1);
    return { strong: `${stem}kse`, weak: `${stem}kse`, partitive: `${stem}stA`, illative: `${stem}kseen` };
  }
  return /[nrk]s$/.test(letters) ? withI(word) : undefined;
}

/** A foreign name that ends in a consonant which is heard: John : Johnin. */
const consonantal = (word: string, letters: string): Stems | undefined =>
  /[bdfgklmnprtv]$/.test(letters) && !/(?:ot|t[aä]r|ault)$/.test(letters) ? withI(word) : undefined;

const withI = (word: string): Stems => ({ strong: `${word}i`, weak: `${word}i`, partitive: `${word}iA`, illative: `${word}iin` });

/** Aino, Pekka, Antti, Mattila. */
function vocalic(word: string, letters: string, isLast: boolean): Stems | undefined {
  const ends = letters.slice(-1);
  // Two vowels at the end: “Maria” and “Kallio” are plain, “Kai” and “Leo” are not.
  if (/[aeiouyäö]{2}$/.test(letters) && !/(?:[iu]a|ea|iä|io|iö)$/.test(letters)) return undefined;
  if (!/[aeiouyäö].*[aeiouyäö]/.test(letters)) return undefined;
  if (ends === 'e' && (isLast || !/(?:nn|ll|mm|rr)e$/.test(letters))) return undefined;
  // A family name in -i may be Nurmi : Nurmen or Nieli : Nielin; those that are sure stand in the list.
  if (ends === 'i' && isLast) return undefined;
  const weak = weakened(word, letters, isLast);
  if (weak === undefined) return undefined;
  return { strong: word, weak, partitive: /i[oö]$/.test(letters) ? `${word}tA` : `${word}A`, illative: `${word}${ends}n` };
}

/** kk : k, pp : p, tt : t always; a single stop keeps still in first names and is anyone’s guess in family names. */
function weakened(word: string, letters: string, isLast: boolean): string | undefined {
  if (/(?:kk|pp|tt)[aeiouyäö]$/.test(letters)) return word.slice(0, -2) + word.slice(-1);
  if (/(?:s[kpt]|tk)[aeiouyäö]$/.test(letters) || !/[kpt][aeiouyäö]$/.test(letters)) return word;
  return isLast ? undefined : word;
}
