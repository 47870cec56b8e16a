import { type KnownVariable, knownVariable, knownVariables } from '../../features/known-variables';
import { walkPaths } from '../../handlebars/walk';
import type { Snapshot } from '../../template/snapshot';
import { problemWithValue } from '../../template/value-check';
import { isKnownVariable } from '../../template/variable-type';
import { noSuch } from '../choose';
import { listed } from '../sentences';
import { UsageError } from '../usage-error';
import type { FoundTemplate } from './find-template';

/** What `--set name=value …` says, by name. Throws a `UsageError` for a name that nothing reads, or a value of the wrong kind. */
export function givenValues(settings: readonly string[], found: FoundTemplate): Record<string, string> {
  return Object.fromEntries(settings.map((setting) => givenValue(setting, found)));
}

function givenValue(setting: string, { library, snapshot }: FoundTemplate): [string, string] {
  const equals = setting.indexOf('=');
  if (equals < 1) throw new UsageError(`--set takes name=value, such as --set eta=2027-03-31, not ${setting}.`);
  const name = setting.slice(0, equals).trim();
  const value = setting.slice(equals + 1);
  const read = namesRead(snapshot);
  if (!read.has(name) && !isKnownVariable(name, snapshot.template, library.settings))
    throw noSuch('variable', name, [...read, ...knownVariables(snapshot.template, library).map((known) => known.name)]);
  const problem = value.trim() === '' ? undefined : problemOf(value, knownVariable(name, snapshot.template, library));
  if (problem !== undefined) throw new UsageError(`${name} can't be ${value}. ${problem}`);
  return [name, value];
}

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
