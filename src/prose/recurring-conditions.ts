import type { Condition, Flow, Prose } from './prose';

/** Conditions that are asked more than once are remembered, so that no impossible path is followed; so many of them. */
const MAX_REMEMBERED = 6;

/** The same key, the same answer: `{{#if orders}}` and `{{#each orders}}` go together, a channel's name and a variable's don't. */
export const conditionKey = ({ kind, text }: Condition): string => `${kind === 'some' ? 'given' : kind} ${text}`;

/** The keys of the conditions that a reply asks more than once, in its fragments too: the first few in reading order. */
export function recurringConditions(prose: Prose, include: ((name: string) => Prose | undefined) | undefined): ReadonlySet<string> {
  const counts = new Map<string, number>();
  const visits = new Map<Prose, number>();
  const count = (items: readonly Flow[]): void => {
    for (const item of items) {
      if (item.kind === 'branch' || item.kind === 'loop') {
        const key = conditionKey(item.condition);
        counts.set(key, (counts.get(key) ?? 0) + 1);
        count(item.kind === 'branch' ? item.whenTrue : item.body);
        count(item.kind === 'branch' ? item.whenFalse : item.otherwise);
      } else if (item.kind === 'definition') count(item.body);
      else if (item.kind === 'include') {
        const fragment = include?.(item.name);
        if (fragment) visit(fragment);
        else if (item.fallback) count(item.fallback);
      }
    }
  };
  /** Twice is often: a third visit would tell nothing new. */
  const visit = (one: Prose): void => {
    const times = visits.get(one) ?? 0;
    if (times >= 2) return;
    visits.set(one, times + 1);
    count(one.flow);
  };
  visit(prose);
  const recurring = [...counts].filter(([, times]) => times > 1).map(([key]) => key);
  return new Set(recurring.slice(0, MAX_REMEMBERED));
}
