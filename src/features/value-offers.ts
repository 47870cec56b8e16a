import { takesPhrases } from '../lint/policy-schema';
import { LANGUAGES } from '../prose/language-pack';
import { describeRule } from './describe';
import { isScalar } from './describe-place';
import type { EditorFile, FeatureContext } from './editor-file';
import { placeInSchema } from './place-in-schema';

/** A value that may stand at a place. */
export interface ValueOffer {
  readonly value: string;
  /** The value as YAML must have it. */
  readonly text: string;
  readonly detail?: string | undefined;
  readonly documentation?: (() => string) | undefined;
}

/** The values that a key may have: a closed set, what the team uses elsewhere, or what counts anyway. */
export function valueOffers(file: EditorFile, path: readonly (string | number)[], context: FeatureContext): ValueOffer[] {
  const names = path.filter((part) => typeof part === 'string');
  const last = names.at(-1);
  if (last === 'language' || (last === 'languages' && file.kind === 'policy')) return languagesOf(context).map(offer);
  if (last === 'timeZone' && file.snapshot === undefined) return Intl.supportedValuesOf('timeZone').map(offer);
  if (file.kind === 'policy' && names[0] === 'wording' && last === 'rule') return phraseRules(context);
  const own = file.snapshot && valuesInUse(last, context);
  if (own) return own.map(offer);
  const place = placeInSchema(file, path, context.rules);
  if (place && place.choices.length > 0) return place.choices.map(offer);
  return isScalar(place?.fallback) ? [fallbackOffer(place.fallback)] : [];
}

export const languagesOf = ({ library }: FeatureContext): string[] => [...new Set([...library.policy.languages, ...LANGUAGES])];

const phraseRules = ({ rules }: FeatureContext): ValueOffer[] =>
  rules
    .filter(({ id }) => takesPhrases(id))
    .map((rule) => ({ ...offer(rule.id), detail: rule.summary, documentation: () => describeRule(rule) }));

function valuesInUse(key: string | undefined, context: FeatureContext): string[] | undefined {
  if (key === 'tags' || key === 'addTags' || key === 'removeTags')
    return inUse(context, ({ tags, actions }) => [...(tags ?? []), ...(actions?.addTags ?? []), ...(actions?.removeTags ?? [])]);
  if (key === 'owner') return inUse(context, ({ owner }) => [owner]);
  if (key === 'group') return inUse(context, ({ actions }) => [actions?.assignTo?.group]);
  if (key === 'agent') return inUse(context, ({ actions }) => [actions?.assignTo?.agent]);
  return undefined;
}

type Picked = readonly (string | undefined)[];

/** Values that other templates of the team have, the most used first. */
function inUse(
  { library }: FeatureContext,
  pick: (template: NonNullable<ReturnType<typeof library.templates.get>>['template'] & object) => Picked,
): string[] {
  const counts = new Map<string, number>();
  for (const { template } of library.files.values()) {
    for (const value of template ? pick(template) : []) if (value !== undefined) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).map(([value]) => value);
}

const fallbackOffer = (value: string | number | boolean): ValueOffer => ({
  value: String(value),
  text: typeof value === 'string' ? quotedIfNeeded(value) : String(value),
  detail: 'what counts without it',
});

const offer = (value: string): ValueOffer => ({ value, text: quotedIfNeeded(value) });

/** A value as YAML must have it: in quotes where it would be read as something else. */
const quotedIfNeeded = (value: string): string =>
  /^[\p{L}_][\p{L}\p{N}_./ -]*$/u.test(value) && !/^(?:y|n|yes|no|on|null|~)$/i.test(value) ? value : JSON.stringify(value);
