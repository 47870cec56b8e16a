import { PACKS } from '../../src/prose/languages/packs';
import { compileMatcher, patternsOf } from '../../src/prose/matcher';
import { matchesIn } from '../../src/prose/pack-check';
import { listsOf } from '../../src/prose/pack-lists';
import type { Outcome } from './outcome';

/**
 * The sentences that the entries of the packs carry. A hit counts for its whole list, whichever entry finds it; a sentence that an entry
 * leaves alone may be found by its neighbour, so it is held against that entry only.
 */
export function packOutcomes(): Outcome[] {
  return PACKS.flatMap((pack) => {
    const lists = listsOf(pack);
    const matcher = compileMatcher({ lists, classes: pack.classes, slots: pack.slots, abbreviations: pack.abbreviations });
    return Object.entries(lists).flatMap(([rule, entries]) =>
      entries.flatMap((entry) => {
        const outcome = (text: string, expected: boolean): Outcome => {
          const matches = matchesIn(pack, matcher, text).filter(({ label }) => label === rule);
          const found = matches.some((match) => expected || match.entry === entry);
          return { origin: 'packs', language: pack.language, rule, text, expected, found };
        };
        return [...patternsOf(entry.hit).map((text) => outcome(text, true)), ...patternsOf(entry.miss).map((text) => outcome(text, false))];
      }),
    );
  });
}
