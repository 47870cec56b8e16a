import { type KnownVariable, knownVariable, knownVariables } from '../../features/known-variables';
import { walkPaths } from '../../handlebars/walk';
import type { Snapshot } from '../../template/snapshot';
import { problemWithValue } from '../../template/value-check';
import { isKnownVariable } from '../../template/variable-type';
import { noSuch } from '../choose';
import { listed } from '../sentences';
import { UsageError } from '../usage-error';
import type { FoundTemplate } from './find-template';

/**
 * What `--set name=value …` says, by name. Throws a `UsageError` for a name that none of the templates reads, or a value of the wrong
 * kind for one that does.
 */
export function givenValues(settings: readonly string[], found: readonly FoundTemplate[]): Record<string, string> {
  return Object.fromEntries(settings.map((setting) => givenValue(setting, found)));
}

function givenValue(setting: string, found: readonly FoundTemplate[]): [string, string] {
  const equals = setting.indexOf('=');
  if (equals < 1) throw new UsageError(`--set takes name=value, such as --set eta=2027-03-31, not ${setting}.`);
  const name = setting.slice(0, equals).trim();
  const value = setting.slice(equals + 1);
  const knowing = found.filter(
    ({ library, snapshot }) => isKnownVariable(name, snapshot.template, library.settings) || namesRead(snapshot).has(name),
  );
  if (knowing.length === 0) throw noSuch('variable', name, [...new Set(found.flatMap(namesKnown))]);
  const problem = value.trim() === '' ? undefined : firstProblem(value, name, knowing);
  if (problem !== undefined) throw new UsageError(`${name} can't be ${value}. ${problem}`);
  return [name, value];
}

const namesKnown = ({ library, snapshot }: FoundTemplate): string[] => [
  ...namesRead(snapshot),
  ...knownVariables(snapshot.template, library).map((known) => known.name),
];

const firstProblem = (value: string, name: string, found: readonly FoundTemplate[]): string | undefined =>
  found
    .map(({ library, snapshot }) => problemOf(value, knownVariable(name, snapshot.template, library)))
    .find((problem) => problem !== undefined);

function problemOf(value: string, known: KnownVariable | undefined): string | undefined {
  if (!known) return undefined;
  if (known.choices.length > 0) return known.choices.includes(value) ? undefined : `Choose one of ${listed(known.choices)}.`;
  return problemWithValue(known.type, value);
}

/** Every name that the texts of a template read, in whatever language. */
function namesRead(snapshot: Snapshot): ReadonlySet<string> {
  const names = new Set<string>();
  for (const { body } of snapshot.texts)
    walkPaths(body.nodes, ({ segments, data, depth }) => {
      if (!data && depth === 0 && segments.length > 0) names.add(segments.map((segment) => segment.name).join('.'));
    });
  return names;
}
