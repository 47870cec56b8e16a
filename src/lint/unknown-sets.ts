import { AtomTable } from '../prose/atoms';
import type { LanguagePack } from '../prose/language-pack';
import { PATTERN_SETS } from '../prose/pattern-forms';
import { didYouMean } from '../template/did-you-mean';
import type { Span } from '../text/span';

/** A set of words that no language in question has. */
export interface UnknownSet {
  /** Counts in the pattern. */
  readonly span: Span;
  readonly message: string;
  readonly suggestion: string | undefined;
}

/** The sets (`<UNIT>`) and verb slots (`{V:…}`) of a pattern that none of the languages has. */
export function unknownSets(pattern: string, packs: readonly LanguagePack[]): UnknownSet[] {
  return [...pattern.matchAll(/<[^>]*>|\{[^}]*\}/g)].flatMap(({ 0: atom, index }) => {
    const problems = packs.map((pack) => problemOf(atom, pack));
    const [message] = problems;
    if (message === undefined || problems.includes(undefined)) return [];
    const suggestion = didYouMean(
      atom,
      PATTERN_SETS.map(({ set }) => set),
    );
    const hint = suggestion === undefined ? '' : ` Did you mean \`${suggestion}\`?`;
    return [{ span: { start: index, end: index + atom.length }, message: `${message}${hint}`, suggestion }];
  });
}

function problemOf(atom: string, { classes, slots = {} }: LanguagePack): string | undefined {
  const table = new AtomTable(classes, slots);
  table.idOf([atom]);
  return table.problems[0];
}
