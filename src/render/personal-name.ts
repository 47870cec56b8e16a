import { AMBIGUOUS_FORMS, COMPANY_WORDS, FAMILIAR_TITLES, NO_NAMES, PARTICLES, SUFFIXES, TITLES } from './names/name-words';
import { isBlank } from './values';

/** What can be told of a customer's name. A part that can't be told is undefined, so that a fallback shows. */
export interface PersonalName {
  /** As it is written in a greeting: "Aino Virtanen" for "Virtanen, Aino". */
  readonly name: string | undefined;
  readonly firstName: string | undefined;
  readonly lastName: string | undefined;
  /** True for a company: "Hei Kukka Oy" greets nobody by first name. */
  readonly company: boolean;
}

const NOBODY: PersonalName = { name: undefined, firstName: undefined, lastName: undefined, company: false };

const bare = (word: string): string => word.replace(/[.,]/g, '').toLowerCase();

/** Derives first and last name from a full name. Blank is nobody; one word is a first name; a company has neither. */
export function personalName(full: string | undefined): PersonalName {
  if (full === undefined || isBlank(full)) return NOBODY;
  const name = withoutPictures(full).trim().replace(/\s+/g, ' ');
  if (isNobody(name)) return NOBODY;
  if (isCompany(name)) return { name, firstName: undefined, lastName: undefined, company: true };
  const ordered = inReadingOrder(name).split(' ');
  const words = withoutTitles(ordered).map(inCase(name));
  if (words.length === 0) return { ...NOBODY, name };
  return { name: words.join(' '), ...partsOf(words, ordered[0] ?? ''), company: false };
}

/** Which word is which, where `opening` may have been a title. */
function partsOf(words: readonly string[], opening: string): Pick<PersonalName, 'firstName' | 'lastName'> {
  const [only] = words;
  const title = bare(opening);
  if (words.length === 1 && TITLES.has(title) && !FAMILIAR_TITLES.has(title)) return { firstName: undefined, lastName: only };
  const [firstName, ...rest] = familyFirst(words) ? [...words.slice(1), words[0] ?? ''] : words;
  if (!words.some(isInitial)) return { firstName, lastName: lastNameOf(rest) };
  // Nobody is greeted "Hi A."; "Maria K." and "Virtanen A." can't be told apart.
  const whole = words.filter((word) => !isInitial(word));
  const endsWhole = !isInitial(words.at(-1) ?? '');
  if (whole.length > 1 && endsWhole) return { firstName: whole[0], lastName: lastNameOf(whole.slice(1)) };
  const surname = whole.length === 1 && (endsWhole || words.length > 2);
  return { firstName: undefined, lastName: surname ? whole[0] : undefined };
}

/** "A.", "J.R.R.", "Ю.-М.", "A" */
const isInitial = (word: string): boolean => /^(?:\p{L}\p{M}*\.-?)+$|^[\p{Lu}\p{Ll}]$/u.test(word);

/** Pictures beside a name are not read out. */
const withoutPictures = (name: string): string =>
  name.replace(/[\p{Extended_Pictographic}\u{1f1e6}-\u{1f1ff}\u{1f3fb}-\u{1f3ff}\ufe0f]/gu, ' ');

/** An address, a number, or the word for "nobody" in a form. */
function isNobody(name: string): boolean {
  if (!/\p{L}/u.test(name) || /^\S+@\S+\.\S+$/.test(name) || /^[\d\s+().-]{5,}$/.test(name)) return true;
  return name
    .toLowerCase()
    .split(' ')
    .every((word) => NO_NAMES.has(word.replace(/[()[\]<>.]/g, '')));
}

/** "AINO VIRTANEN" and "aino virtanen" are how a form was filled in, not how the name is written; two capitals may be initials. */
function inCase(name: string): (word: string) => string {
  const isShouted = name === name.toUpperCase() && name !== name.toLowerCase();
  const isFlat = name === name.toLowerCase() && name !== name.toUpperCase();
  if (!isShouted && !isFlat) return (word) => word;
  return (word) => {
    if (isInitial(word)) return word.toUpperCase();
    if ((isShouted && word.length < 3) || !/^[\p{L}\p{M}'’-]+$/u.test(word)) return word;
    const small = word.toLowerCase();
    if (PARTICLES.has(small) && name.includes(' ')) return small;
    return small.replace(/(?:^|-|(?<=^\p{L})['’])\p{L}/gu, (start) => start.toUpperCase());
  };
}

/** "Virtanen, Aino" is "Aino Virtanen"; "Aino Virtanen, PhD" is left. */
function inReadingOrder(name: string): string {
  const comma = name.indexOf(',');
  if (comma < 0) return name;
  const last = name.slice(0, comma).trim();
  const first = name.slice(comma + 1).trim();
  if (last === '' || first === '') return last || first;
  return first.split(' ').every((word) => SUFFIXES.has(bare(word))) ? last : `${first.replace(/,/g, '')} ${last}`;
}

function withoutTitles(words: readonly string[]): string[] {
  const start = words.findIndex((word) => !TITLES.has(bare(word)));
  if (start < 0) return [];
  const end = words.findLastIndex((word) => !SUFFIXES.has(bare(word)));
  // "Mr Jr" would leave nothing.
  return end < start ? [...words.slice(start)] : words.slice(start, end + 1);
}

/** "Иванов Иван Иванович": a patronymic in the third place shows that the family name came first. */
const PATRONYMIC = /(?:ович|евич|ьич|овна|евна|ична)$/i;

/** Family names that no first name ends like; Лев, Ева and Яков are too short to be taken for one. */
const FAMILY = /^(?:\p{L}{3,}(?:[оеё]ва?|[сц]кий|[сц]кая|енко)|\p{L}+[aeiouyäö]nen)$/iu;

/** East Asian names in their own script have the family name first. */
const EAST_ASIAN = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}ー・]+$/u;

function familyFirst(words: readonly string[]): boolean {
  if (words.length === 3 && PATRONYMIC.test(words[2] ?? '') && !PATRONYMIC.test(words[1] ?? '')) return true;
  if (words.length !== 2) return false;
  const [first = '', second = ''] = words;
  return (FAMILY.test(first) && !FAMILY.test(second) && !PATRONYMIC.test(second)) || words.every((word) => EAST_ASIAN.test(word));
}

/** The last word, with the particles before it: middle names and patronymics are neither first nor last. */
function lastNameOf(rest: readonly string[]): string | undefined {
  // "Мария Петровна" has a father's name and no family name.
  if (rest.length === 0 || (rest.length === 1 && PATRONYMIC.test(rest[0] ?? ''))) return undefined;
  const particle = rest.findIndex((word) => PARTICLES.has(bare(word)));
  return particle >= 0 && particle < rest.length - 1 ? rest.slice(particle).join(' ') : rest.at(-1);
}

function isCompany(name: string): boolean {
  const words = name.split(/[\s,]+/);
  const first = words[0] ?? '';
  const last = words.at(-1) ?? '';
  if (/[&@]|\.(?:com|net|org|fi|ru|io)$/i.test(name)) return true;
  if (words.length < 2) return false;
  return (
    COMPANY_WORDS.has(bare(last)) ||
    AMBIGUOUS_FORMS.has(last) ||
    /^(?:ооо|оао|зао|пао|тоо|АО|ИП|oy|ab|[Kk]ampuni)$/.test(first) ||
    /^(?:ООО|ОАО|ЗАО|ПАО|ТОО|Oy|Ab)$/.test(first)
  );
}
