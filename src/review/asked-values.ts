import { walkPaths } from '../handlebars/walk';
import type { Library } from '../library/library';
import { readingOf } from '../rules/facts/names';
import type { Snapshot } from '../template/snapshot';
import { STANDARD_VARIABLES } from '../template/standard-variables';
import type { Variable } from '../template/variable';
import { readFiles } from './read-files';

/** What stands for a value that no customer brings, by name; and what else it may be, where a condition asks for it. */
export interface AskedValues {
  readonly usual: Readonly<Record<string, unknown>>;
  /** The other answers to each condition; `undefined` is: the value is missing. */
  readonly others: ReadonlyMap<string, readonly unknown[]>;
}

/** A day that is far enough from everything, so that a date reads as one. */
const SOME_DAY = '2027-03-05';

/** The values that a template can be given, on both sides of a change. */
export function askedValues(sides: readonly { readonly library: Library; readonly snapshot: Snapshot }[]): AskedValues {
  const usual: Record<string, unknown> = {};
  const others = new Map<string, unknown[]>();
  for (const [name, { example }] of Object.entries(STANDARD_VARIABLES)) if (/^(?:agent|ticket)\./.test(name)) usual[name] = example;
  const declared: Record<string, Variable> = {};
  // The newer side is the last, and counts.
  for (const { library, snapshot } of sides) Object.assign(declared, library.policy.variables, snapshot.template?.variables);
  for (const [name, variable] of Object.entries(declared)) usual[name] = usualValue(name, variable);
  for (const name of new Set(sides.flatMap(({ library, snapshot }) => namesInConditions(library, snapshot)))) {
    if (Object.hasOwn(STANDARD_VARIABLES, name) && name.startsWith('customer.')) continue;
    const variable = Object.hasOwn(declared, name) ? declared[name] : undefined;
    if (!variable) usual[name] ??= true;
    const rest = variable?.choices?.filter((choice) => choice !== usual[name]) ?? [];
    others.set(name, [...rest, undefined]);
  }
  return { usual, others };
}

function usualValue(name: string, { type, example, choices, fallback }: Variable): unknown {
  const given = example ?? choices?.[0] ?? fallback;
  if (given !== undefined && given !== null) return given;
  if (type === 'flag') return true;
  if (type === 'number' || type === 'money') return 25;
  if (type === 'date' || type === 'datetime') return SOME_DAY;
  if (type === 'url') return 'https://example.com';
  if (type === 'email') return 'someone@example.com';
  return `(${name})`;
}

/** Names that a condition, a loop or a block asks for. */
function namesInConditions(library: Library, snapshot: Snapshot): string[] {
  const names = new Set<string>();
  for (const file of readFiles(library, snapshot))
    for (const text of file.texts)
      walkPaths(text.body.nodes, (path, scope) => {
        if (scope.role !== 'condition' && scope.role !== 'context') return;
        const reading = readingOf(path, scope);
        if (reading.kind === 'variable') names.add(reading.name);
      });
  return [...names];
}
