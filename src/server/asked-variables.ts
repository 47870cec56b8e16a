import { knownVariable } from '../features/known-variables';
import type { AskedVariable } from '../protocol/preview';
import { problemWithValue } from '../template/value-check';
import type { MadeReply } from './made-reply';

/**
 * What the agent is asked for, in the order of the text: variables that say so, whatever turned out to be missing, and what was given for
 * these. What only an untaken branch reads is not asked for.
 */
export function askedVariables({ state: { library }, snapshot, reply, given, read }: MadeReply): AskedVariable[] {
  const values = given?.values ?? {};
  const declared = Object.entries({ ...library.policy.variables, ...snapshot.template?.variables });
  const missing = new Set(reply.missing.map(({ variable }) => variable));
  const wanted = [...declared.filter(([, { ask }]) => ask === true).map(([name]) => name), ...missing, ...Object.keys(values)];
  const inOrder = [...new Set([...read, ...missing].flatMap((path) => wanted.filter((name) => isPartOf(path, name))))];
  return inOrder
    .filter((name) => name !== '')
    .map((name) => {
      const known = knownVariable(name, snapshot.template, library);
      const type = known?.type ?? 'text';
      const choices = known && known.choices.length > 0 ? known.choices : undefined;
      const value = Object.hasOwn(values, name) ? values[name] : undefined;
      return {
        name,
        type,
        description: known?.description,
        choices,
        example: known?.example,
        value,
        problem: problemWith(type, choices, value),
      };
    });
}

/** A declared block is read through its parts, and a part through its block. */
const isPartOf = (path: string, name: string): boolean => path === name || path.startsWith(`${name}.`) || name.startsWith(`${path}.`);

function problemWith(type: string, choices: readonly string[] | undefined, value: string | undefined): string | undefined {
  if (value === undefined || value.trim() === '') return undefined;
  if (choices && !choices.includes(value.trim())) return `Choose one of these: ${choices.join(', ')}.`;
  return problemWithValue(type, value);
}
