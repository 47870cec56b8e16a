import { parseBody } from '../handlebars/parse-body';
import type { Entry, LanguagePack } from './language-pack';
import { compileMatcher, type Matcher, patternsOf } from './matcher';
import { leavesOpen } from './open-pattern';
import { listsOf } from './pack-lists';
import { readProse } from './read-prose';
import type { SlotType } from './token';

export interface PackProblem {
  readonly label: string;
  readonly pattern: string;
  readonly sentence: string;
  readonly message: string;
}

/** Proves a pack: each entry hits its own examples and leaves its counter-examples alone, and every pattern can be read. */
export function checkPack(pack: LanguagePack): PackProblem[] {
  const matcher = compileMatcher({ lists: listsOf(pack), classes: pack.classes, slots: pack.slots, abbreviations: pack.abbreviations });
  const faults = matcher.faults.map(({ label, pattern, message }) => ({ label, pattern, sentence: '', message }));
  const lists = Object.entries(listsOf(pack));
  return [...faults, ...lists.flatMap(([label, entries]) => entries.flatMap((entry) => checkEntry({ pack, matcher, label, entry })))];
}

function checkEntry({ pack, matcher, label, entry }: { pack: LanguagePack; matcher: Matcher; label: string; entry: Entry }): PackProblem[] {
  const pattern = patternsOf(entry.match)[0] ?? '';
  const problem = (sentence: string, message: string): PackProblem => ({ label, pattern, sentence, message });
  const hits = (sentence: string): boolean =>
    matchesIn(pack, matcher, sentence).some((match) => match.label === label && match.entry === entry);
  return [
    ...(patternsOf(entry.hit).length === 0 ? [problem('', 'has no sentence that it hits')] : []),
    ...(patternsOf(entry.miss).length === 0 ? [problem('', 'has no sentence that it leaves alone')] : []),
    ...patternsOf(entry.hit)
      .filter((sentence) => !hits(sentence))
      .map((sentence) => problem(sentence, 'does not hit its example')),
    ...patternsOf(entry.miss)
      .filter(hits)
      .map((sentence) => problem(sentence, 'hits its counter-example')),
    ...swallowing(entry).map((swallows) => ({
      ...problem('', 'has `instead`, which would swallow the words that it leaves open'),
      pattern: swallows,
    })),
    ...shortPrefixes(entry).map((prefix) => problem('', `the prefix \`${prefix}\` is too short to mean one word`)),
  ];
}

/** Matches in a sentence of a pack; mustaches take their type from their name, as undeclared ones do. */
export function matchesIn(pack: LanguagePack, matcher: Matcher, sentence: string) {
  const slotType = (text: string): SlotType =>
    /name/i.test(text) ? 'NAME' : /date|eta/i.test(text) ? 'DATE' : /amount/i.test(text) ? 'MONEY' : 'TEXT';
  return readProse({
    body: parseBody(sentence),
    language: pack.language,
    matcher,
    slotType: (node) => slotType(sentence.slice(node.span.start, node.span.end)),
  }).matches;
}

/** Patterns with an open place and something to put in their stead. */
const swallowing = (entry: Entry): string[] => (entry.instead === undefined ? [] : patternsOf(entry.match).filter(leavesOpen));

const MIN_PREFIX = 3;

function shortPrefixes(entry: Entry): string[] {
  return patternsOf(entry.match)
    .flatMap((pattern) => pattern.match(/[\p{L}']+\*/gu) ?? [])
    .filter((prefix) => prefix.length - 1 < MIN_PREFIX);
}
