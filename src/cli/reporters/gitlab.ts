import type { Severity } from '../../template/severity';
import type { CheckedFile } from '../check/checked-file';
import { fingerprintsOf } from '../check/fingerprints';
import { findingsIn } from './findings';
import { printable } from './printable';
import type { Reporter } from './reporter';

const SEVERITIES: Readonly<Record<Severity, string>> = { error: 'major', warning: 'minor', info: 'info', hint: 'info' };

/** GitLab's Code Quality report: the merge request shows what it brings and what it mends, by the fingerprints. */
export const gitlab: Reporter = {
  id: 'gitlab',
  tellsCounts: false,
  report: ({ files }) => `${JSON.stringify(files.flatMap(issues), undefined, 2)}\n`,
};

function issues(file: CheckedFile) {
  const fingerprints = fingerprintsOf(file);
  return findingsIn(file).map(({ path, diagnostic: { message, rule, severity }, start, end }, index) => ({
    description: printable(message),
    check_name: rule,
    fingerprint: fingerprints[index],
    severity: SEVERITIES[severity],
    location: { path: printable(path), lines: { begin: start.line, end: end.line } },
  }));
}
