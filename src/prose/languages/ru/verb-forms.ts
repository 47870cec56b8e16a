/** A verb by its forms; the we-form follows from the he-form (Russian Grammar 1980, § 1548). */
export interface Verb {
  /** I, we, he and they; not the customer's own ты and вы. */
  readonly finite: readonly string[];
  readonly infinitive: readonly string[];
  /** Short passive participle in its four forms. */
  readonly done: readonly string[];
}

/** One verb a line: я, он, они, the infinitive and, where it is in use, the short participle. A dash leaves a form out. */
export const verbs = (rows: string): readonly Verb[] =>
  rows
    .trim()
    .split('\n')
    .map((row) => {
      const [i = '-', he = '-', they = '-', infinitive = '-', done = '-'] = row.trim().split(/\s+/);
      return {
        finite: [i, weOf(he), he, they].filter(isForm),
        infinitive: [infinitive].filter(isForm),
        done: isForm(done) ? [done, `${done}а`, `${done}о`, `${done}ы`] : [],
      };
    });

const isForm = (word: string): boolean => word !== '-';

/** ответит → ответим, свяжется → свяжемся, передаст → передадим. */
const weOf = (he: string): string => (he.endsWith('даст') ? he.replace(/даст$/, 'дадим') : he.replace(/т(ся)?$/, 'м$1'));

const oneOf = (words: readonly string[]): string => `(${[...new Set(words)].join('|')})`;

/** Alternations for patterns. */
export const formsOf = (table: readonly Verb[]) => ({
  finite: oneOf(table.flatMap((verb) => verb.finite)),
  infinitive: oneOf(table.flatMap((verb) => verb.infinitive)),
  done: oneOf(table.flatMap((verb) => verb.done)),
});
