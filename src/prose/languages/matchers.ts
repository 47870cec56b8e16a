import type { Entry } from '../language-pack';
import { compileMatcher, type Matcher } from '../matcher';
import { listsOf } from '../pack-lists';
import { packOf } from './packs';

/** A team's phrase, as `wording:` has it. */
export interface WordingEntry {
  readonly language: string;
  readonly match: string | readonly string[];
  readonly except?: string | readonly string[] | undefined;
  readonly instead?: string | undefined;
  readonly rule: string;
}

interface RuleWords {
  readonly add?: readonly string[] | undefined;
  readonly allow?: readonly string[] | undefined;
}

const shipped = new Map<string, Matcher>();

/** The matcher of each language: our pack, the team's `wording:`, and `add` and `allow` of its rules. Compiled on first use. */
export function matcherFor(
  wording: readonly WordingEntry[],
  rules: Readonly<Record<string, RuleWords | string>>,
): (language: string) => Matcher | undefined {
  const own = new Map<string, Matcher>();
  const teamWords =
    wording.length > 0 || Object.values(rules).some((setting) => typeof setting === 'object' && (setting.add || setting.allow));
  const cache = teamWords ? own : shipped;
  return (language) => {
    const pack = packOf(language);
    if (!pack) return undefined;
    let matcher = cache.get(pack.language);
    if (!matcher) {
      const lists = teamWords
        ? withTeamWords(
            listsOf(pack),
            wording.filter((entry) => packOf(entry.language) === pack),
            rules,
          )
        : listsOf(pack);
      matcher = compileMatcher({ lists, classes: pack.classes, slots: pack.slots, abbreviations: pack.abbreviations });
      cache.set(pack.language, matcher);
    }
    return matcher;
  };
}

function withTeamWords(
  lists: Record<string, readonly Entry[]>,
  wording: readonly WordingEntry[],
  rules: Readonly<Record<string, RuleWords | string>>,
): Record<string, readonly Entry[]> {
  const extended = { ...lists };
  const own = (rule: string, entry: Pick<Entry, 'match' | 'except' | 'instead'>): void => {
    // In front of ours: of two entries for the same words, the team's own counts.
    extended[rule] = [{ hit: [], miss: [], ...entry }, ...(extended[rule] ?? [])];
  };
  for (const { rule, match, except, instead } of wording)
    own(rule, { match, ...(except === undefined ? {} : { except }), ...(instead === undefined ? {} : { instead }) });
  for (const [rule, setting] of Object.entries(rules)) {
    if (typeof setting === 'string') continue;
    for (const match of setting.add ?? []) own(rule, { match });
    const allow = setting.allow ?? [];
    if (allow.length > 0)
      extended[rule] = (extended[rule] ?? []).map((entry) => ({ ...entry, except: [...[entry.except ?? []].flat(), ...allow] }));
  }
  return extended;
}
