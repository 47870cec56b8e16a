/**
 * The Swahili verb as a row of slots: (negation) subject, tense, (relative), (object), root, (extensions), final vowel.
 * A form names which prefixes it takes; what is left of a word behind them is compared with the roots that a pattern asks for.
 */

/** Which prefixes a form takes, and how it may end. */
export interface VerbForm {
  /** Everything that may stand before the object prefix, written together: `tuta`, `hatuta`, `yaliyo`. */
  readonly prefixes: ReadonlySet<string>;
  /** Prefixes that hold an object already: `utaku`. */
  readonly closedPrefixes?: ReadonlySet<string>;
  readonly objects: ReadonlySet<string>;
  /** The object prefix must be there. */
  readonly objectNeeded?: boolean;
  readonly voice: 'active' | 'passive' | 'either';
  /** Final vowels: `a`, with `iu` for loans (jibu, rudi), `e` for the subjunctive. */
  readonly finals: string;
}

/** Subjects of every person and noun class. */
export const SUBJECTS = ['ni', 'tu', 'u', 'm', 'mu', 'a', 'wa', 'i', 'ki', 'vi', 'li', 'ya', 'zi', 'ku', 'pa'] as const;
/** Subjects that may speak for the company; `u` is left out, since it is nearly always "you". */
export const COMPANY = SUBJECTS.filter((subject) => subject !== 'u' && subject !== 'm' && subject !== 'mu');
export const RELATIVES = ['ye', 'o', 'yo', 'lo', 'cho', 'vyo', 'zo', 'po', 'ko', 'mo'] as const;
export const OBJECTS: ReadonlySet<string> = new Set([
  'ni',
  'ku',
  'm',
  'mw',
  'mu',
  'tu',
  'wa',
  'ki',
  'vi',
  'i',
  'zi',
  'li',
  'u',
  'ya',
  'pa',
  'ji',
]);
/** Objects of a third person: the one whom we asked or told. */
export const OTHERS: ReadonlySet<string> = new Set(['m', 'mw', 'mu', 'wa', 'i']);

/** Every subject with every tense: `tu` and `ta` make `tuta`. */
export const combine = (subjects: readonly string[], tenses: readonly string[]): ReadonlySet<string> =>
  new Set(subjects.flatMap((subject) => tenses.map((tense) => subject + tense)));

/** Applicative i/e/li/le, causative sh/z, reciprocal an, stative k, and the y of `ony-`. */
const EXTENSIONS = '(?:[ie]|l[ie]|sh|z|an|k|y){0,5}';
const LONGEST_PREFIX = 9;
const LONGEST_OBJECT = 2;

interface Rest {
  readonly text: string;
  readonly hasObject: boolean;
}

interface Root {
  readonly text: string;
  readonly objectNeeded: boolean;
  readonly tail: RegExp;
}

/**
 * Makes the slot of a form. What stands behind the colon of `{FUT:andik|=pigi|tum!}` is a list of roots without their final vowel:
 * `=` asks for an object prefix (`tutakupigia`, not `tutapigia`), `!` allows no extension but the passive (`tutatuma`, not `tutatumia`).
 * An empty list takes any root.
 */
export function verbSlot(form: VerbForm): (roots: string) => (word: string) => boolean {
  const restsOf = rememberLast((word: string) => splitPrefixes(form, word));
  return (roots) => {
    const wanted = roots.split('|').map((root) => readRoot(form, root));
    return (word) => {
      const rests = restsOf(word);
      return rests.length > 0 && wanted.some((root) => rests.some((rest) => fits(rest, root)));
    };
  };
}

const fits = (rest: Rest, root: Root): boolean =>
  (rest.hasObject || !root.objectNeeded) && rest.text.startsWith(root.text) && root.tail.test(rest.text.slice(root.text.length));

function readRoot(form: VerbForm, written: string): Root {
  const text = written.replace(/^=/, '').replace(/!$/, '');
  const extensions = written === '' ? "[a-z']{2,}" : written.endsWith('!') ? '' : EXTENSIONS;
  const endings = { active: `[${form.finals}]`, passive: `w[${form.finals}]`, either: `w?[${form.finals}]` };
  return { text, objectNeeded: written.startsWith('='), tail: new RegExp(`^${extensions}${endings[form.voice]}$`) };
}

/** What may be root, extensions and final vowel, for every way to read the beginning of the word. */
function splitPrefixes(form: VerbForm, word: string): readonly Rest[] {
  const rests: Rest[] = [];
  for (let end = 0; end <= Math.min(LONGEST_PREFIX, word.length - 2); end++) {
    const prefix = word.slice(0, end);
    if (form.closedPrefixes?.has(prefix)) rests.push({ text: word.slice(end), hasObject: true });
    if (!form.prefixes.has(prefix)) continue;
    if (!form.objectNeeded) rests.push({ text: word.slice(end), hasObject: false });
    for (let length = 1; length <= LONGEST_OBJECT; length++) {
      if (form.objects.has(word.slice(end, end + length))) rests.push({ text: word.slice(end + length), hasObject: true });
    }
  }
  return rests;
}

/** All slots of a form are asked about one word after another, so the last answer is worth keeping. */
function rememberLast<T>(compute: (word: string) => T): (word: string) => T {
  let last: { readonly word: string; readonly value: T } | undefined;
  return (word) => {
    if (last?.word !== word) last = { word, value: compute(word) };
    return last.value;
  };
}
