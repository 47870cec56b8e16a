import type { Template } from '../template/schema';

/** What a macro does to the ticket, before and after; undefined where it does nothing of the kind. */
export interface ActionChange {
  readonly action: string;
  readonly before: string | undefined;
  readonly after: string | undefined;
}

/** Actions of a macro that are others now. */
export function actionChanges(before: Template | undefined, after: Template | undefined): ActionChange[] {
  const [old, next] = [wordsOf(before), wordsOf(after)];
  return [...new Set([...old.keys(), ...next.keys()])]
    .map((action) => ({ action, before: old.get(action), after: next.get(action) }))
    .filter((change) => change.before !== change.after);
}

const wordsOf = (template: Template | undefined): Map<string, string> =>
  new Map(
    Object.entries(template?.actions ?? {}).flatMap(([action, value]): [string, string][] => {
      const words = typeof value === 'string' ? value : Object.values(value).join(', ');
      return words === '' ? [] : [[action, words]];
    }),
  );
