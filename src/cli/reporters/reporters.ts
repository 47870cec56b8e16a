import { choose } from '../choose';
import { json } from './json';
import { pretty } from './pretty';
import type { Reporter } from './reporter';

/** Every form that `check` can print; the first is the default. */
export const REPORTERS: readonly Reporter[] = [pretty, json];

/** The reporter that `--format` names. */
export function reporterFor(id: string | undefined): Reporter {
  const ids = REPORTERS.map((reporter) => reporter.id);
  const chosen = choose('format', id ?? pretty.id, ids);
  return REPORTERS.find((reporter) => reporter.id === chosen) ?? pretty;
}
