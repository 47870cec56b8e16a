import { resolve } from 'node:path';
import { parseYaml } from '../../yaml/parse-yaml';
import { toData } from '../../yaml/to-data';
import { readText } from '../read-text';
import { UsageError } from '../usage-error';

/** What `--data FILE` holds: a block of names and values in YAML, or in JSON, which is YAML too. */
export async function givenData(file: string, cwd: string): Promise<unknown> {
  const yaml = parseYaml(await readText(resolve(cwd, file)));
  const [problem] = yaml.problems;
  if (problem) {
    const line = yaml.source.slice(0, problem.span.start).split('\n').length;
    throw new UsageError(`${file}:${line}: ${problem.message}`);
  }
  if (yaml.root && yaml.root.kind !== 'map')
    throw new UsageError(`${file} should hold names and values, such as order: { number: A-1042 }.`);
  return yaml.root ? toData(yaml.root) : {};
}

/** Is the data about a customer of its own? */
export const bringsCustomer = (data: unknown): boolean => typeof data === 'object' && data !== null && Object.keys(data).some(isOfCustomer);

export const isOfCustomer = (key: string): boolean => key === 'customer' || key.startsWith('customer.');
