/** The cases that a name can take in a language, by their English names. The basic form is one of them. */
const CASES: ReadonlyMap<string, readonly string[]> = new Map([
  [
    'fi',
    ['nominative', 'genitive', 'partitive', 'inessive', 'elative', 'illative', 'adessive', 'ablative', 'allative', 'essive', 'translative'],
  ],
  ['ru', ['nominative', 'genitive', 'dative', 'accusative', 'instrumental', 'prepositional']],
]);

/** The cases of a reply's language; none where a name never changes. */
export const nameCases = (language: string): readonly string[] => CASES.get(language.split('-', 1)[0] ?? '') ?? [];

/** Is it a case in any language? A fragment for several languages may name one that this language lacks. */
export const isNameCase = (word: string): boolean => [...CASES.values()].some((cases) => cases.includes(word));
