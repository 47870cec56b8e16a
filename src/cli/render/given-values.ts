import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { type KnownVariable, knownVariable, knownVariables } from '../../features/known-variables';
import type { Library } from '../../library/library';
import { didYouMean } from '../../template/did-you-mean';
import type { Snapshot } from '../../template/snapshot';
import { STANDARD_ROOTS } from '../../template/standard-variables';
import { problemWithValue } from '../../template/value-check';
import { parseYaml } from '../../yaml/parse-yaml';
import { toData } from '../../yaml/to-data';
import { UsageError } from '../usage-error';

/** Values of `--set name=value`, each checked by the type of its variable. */
export function valuesSet(given: readonly string[], library: Library, snapshot: Snapshot): Record<string, string> {
  const values: Record<string, string> = {};
  for (const word of given) {
    const equals = word.indexOf('=');
    if (equals < 1) throw new UsageError(`--set needs a name and a value: --set eta=2027-03-31, not ${word}.`);
    const [name, value] = [word.slice(0, equals).trim(), word.slice(equals + 1)];
    const known = knownVariable(name, snapshot.template, library);
    if (!known && !STANDARD_ROOTS.has(name.split('.', 1)[0] ?? '')) throw unknownName(name, library, snapshot);
    const problem = value.trim() === '' ? undefined : problemOf(known, value);
    if (problem) throw new UsageError(`${name} can't be ${value}. ${problem}`);
    values[name] = value;
  }
  return values;
}

function problemOf(known: KnownVariable | undefined, value: string): string | undefined {
  if (known && known.choices.length > 0 && !known.choices.includes(value)) return `Choose one of: ${known.choices.join(', ')}.`;
  return known ? problemWithValue(known.type, value) : undefined;
}

function unknownName(name: string, library: Library, snapshot: Snapshot): UsageError {
  const names = knownVariables(snapshot.template, library).map((variable) => variable.name);
  const near = didYouMean(name, names);
  return new UsageError(`This template has no variable ${name}. ${near ? `Did you mean ${near}?` : 'Declare it under variables: first.'}`);
}

/** The data of `--data FILE`, in JSON or YAML. */
export async function dataFrom(file: string | undefined, cwd: string): Promise<unknown> {
  if (file === undefined) return undefined;
  const source = await readFile(resolve(cwd, file), 'utf8').catch((error: NodeJS.ErrnoException) => {
    throw new UsageError(error.code === 'ENOENT' ? `There is no file ${file}.` : `${file} can't be read: ${error.message}.`);
  });
  const { root, problems } = parseYaml(source);
  const [problem] = problems;
  if (problem) throw new UsageError(`${file} can't be read: ${problem.message}`);
  if (root?.kind !== 'map') throw new UsageError(`${file} should hold a block of values, such as { "order": { "number": "A-1042" } }.`);
  return toData(root);
}
