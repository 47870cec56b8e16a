import type { PathCondition } from '../protocol/preview';

/** What has to be said about a path: that a status isn't open goes without saying once it is late. */
export function tellingConditions(conditions: readonly PathCondition[]): readonly PathCondition[] {
  const known = new Set(conditions.flatMap(({ text, holds }) => (holds ? (comparedIn(text) ?? []) : [])));
  return conditions.filter(({ text, holds }) => {
    const variable = comparedIn(text);
    return holds || variable === undefined || !known.has(variable);
  });
}

/** The variable that is compared with a fixed value. */
const comparedIn = (text: string): string | undefined => /^eq (\S+) (?:"[^"]*"|-?\d+)$/.exec(text)?.[1];
