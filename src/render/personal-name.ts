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

/** Titles that stand before a name in the languages we know and their neighbours; compared without the full stop. */
const TITLES: ReadonlySet<string> = new Set([
  'mr',
  'mrs',
  'ms',
  'miss',
  'mx',
  'dr',
  'prof',
  'professor',
  'sir',
  'madam',
  'rev',
  'hr',
  'fr',
  'herr',
  'frau',
  'herra',
  'rouva',
  'neiti',
  'tri',
  'maist',
  'bw',
  'bi',
  'bwana',
  'bibi',
  'mzee',
  'dkt',
  'prof',
  'г-н',
  'г-жа',
  'господин',
  'госпожа',
  'гн',
  'гжа',
  'др',
  'проф',
  'm',
  'mme',
  'sr',
  'sra',
]);

/** What stands behind a name and is no part of it. */
const SUFFIXES: ReadonlySet<string> = new Set(['jr', 'sr', 'ii', 'iii', 'iv', 'phd', 'md', 'mba', 'esq']);

/** Words that make a name a company's. */
const COMPANY_WORDS: ReadonlySet<string> = new Set([
  'ltd',
  'limited',
  'inc',
  'llc',
  'llp',
  'plc',
  'corp',
  'corporation',
  'company',
  'gmbh',
  'oy',
  'oyj',
  'ab',
  'ry',
  'tmi',
  'asa',
  'aps',
  'sarl',
  'srl',
  'bv',
  'nv',
  'ооо',
  'оао',
  'зао',
  'пао',
  'тоо',
  'group',
  'holding',
  'holdings',
  'kampuni',
  'saccos',
]);

/** Company forms that are family names too; they count in capitals or with a full stop: "Equinor AS", "Smith & Co.". */
const AMBIGUOUS_FORMS: ReadonlySet<string> = new Set(['AS', 'SA', 'AG', 'KG', 'KY', 'SAS', 'SpA', 'S.A.', 'CO', 'Co.', 'АО', 'ИП']);

/** Particles that belong to the last name: "Ludwig van Beethoven". */
const PARTICLES: ReadonlySet<string> = new Set([
  'van',
  'von',
  'der',
  'den',
  'de',
  'da',
  'di',
  'del',
  'della',
  'dos',
  'du',
  'la',
  'le',
  'af',
  'av',
  'zu',
  'ter',
  'ten',
  'bin',
  'ibn',
  'al',
  'el',
  'wa',
]);

const bare = (word: string): string => word.replace(/[.,]/g, '').toLowerCase();

/** Derives first and last name from a full name. Blank is nobody; one word is a first name; a company has neither. */
export function personalName(full: string | undefined): PersonalName {
  if (full === undefined || isBlank(full)) return NOBODY;
  const name = full.trim().replace(/\s+/g, ' ');
  if (isCompany(name)) return { name, firstName: undefined, lastName: undefined, company: true };
  const words = withoutTitles(inReadingOrder(name).split(' '));
  if (words.length === 0) return { ...NOBODY, name };
  const [firstName, ...rest] = familyFirst(words) ? [...words.slice(1), words[0] ?? ''] : words;
  return { name: words.join(' '), firstName, lastName: lastNameOf(rest), company: false };
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
  // "Mr Jr" would leave nothing; and "M Virtanen" may be an initial, which is still no first name to greet by.
  return end < start ? [...words.slice(start)] : words.slice(start, end + 1);
}

/** "Иванов Иван Иванович": a patronymic in the third place shows that the family name came first. */
const PATRONYMIC = /(?:ович|евич|ьич|овна|евна|ична|инична)$/i;

/** East Asian names in their own script have the family name first. */
const EAST_ASIAN = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}ー・]+$/u;

function familyFirst(words: readonly string[]): boolean {
  if (words.length === 3 && PATRONYMIC.test(words[2] ?? '') && !PATRONYMIC.test(words[1] ?? '')) return true;
  return words.length === 2 && words.every((word) => EAST_ASIAN.test(word));
}

/** The last word, with the particles before it: middle names and patronymics are neither first nor last. */
function lastNameOf(rest: readonly string[]): string | undefined {
  if (rest.length === 0) return undefined;
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
    /^(?:ооо|оао|зао|пао|тоо|АО|ИП|oy|ab)$/.test(first) ||
    /^(?:ООО|ОАО|ЗАО|ПАО|ТОО|Oy|Ab)$/.test(first)
  );
}
