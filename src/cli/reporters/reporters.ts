import { UsageError } from '../usage-error';
import { json } from './json';
import { pretty } from './pretty';
import type { Reporter } from './reporter';

/** Every form that `check` can print; the first is the default. */
export const REPORTERS: readonly Reporter[] = [pretty, json];

/** The reporter that `--format` names. */
export function reporterFor(id: string | undefined): Reporter {
  const found = REPORTERS.find((reporter) => reporter.id === (id ?? pretty.id));
  if (!found) throw new UsageError(`There is no format ${id}. Choose one of: ${REPORTERS.map((reporter) => reporter.id).join(', ')}.`);
  return found;
}
