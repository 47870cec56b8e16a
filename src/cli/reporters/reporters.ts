import { choose } from '../choose';
import { azure } from './azure';
import { checkstyle } from './checkstyle';
import { github } from './github';
import { gitlab } from './gitlab';
import { json } from './json';
import { junit } from './junit';
import { pretty } from './pretty';
import { rdjson } from './rdjson';
import { rdjsonl } from './rdjsonl';
import type { Reporter } from './reporter';
import { sarif } from './sarif';

/** Every form that `check` can print; the first is the default. */
export const REPORTERS: readonly Reporter[] = [pretty, json, github, gitlab, azure, sarif, junit, checkstyle, rdjson, rdjsonl];

/** The reporter that `--format` names. */
export function reporterFor(id: string | undefined): Reporter {
  const ids = REPORTERS.map((reporter) => reporter.id);
  const chosen = choose('format', id ?? pretty.id, ids);
  return REPORTERS.find((reporter) => reporter.id === chosen) ?? pretty;
}
