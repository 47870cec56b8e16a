import type { CheckedFile } from '../check/checked-file';
import { type Finding, findingsIn } from './findings';
import type { Reporter } from './reporter';
import { xmlDocument, xmlElement, xmlText } from './xml';

/**
 * JUnit's XML, which every CI shows: a suite a file, a test a finding. A test fails where the check fails, for errors; what else was found is
 * its output. A clean file is one test that passed, since no test at all looks like a suite that never ran.
 */
export const junit: Reporter = {
  id: 'junit',
  tellsCounts: false,
  report: ({ files }) => {
    const counts = files.map(countsOf);
    const total = (key: keyof Counts): number => counts.reduce((sum, each) => sum + each[key], 0);
    const totals = { tests: total('tests'), failures: total('failures'), errors: total('errors') };
    return xmlDocument(xmlElement('testsuites', { name: 'replywright', ...totals }, files.map(suite)));
  },
};

interface Counts {
  readonly tests: number;
  readonly failures: number;
  /** Rules that broke down. */
  readonly errors: number;
}

function countsOf({ diagnostics }: CheckedFile): Counts {
  const loud = diagnostics.filter(({ severity }) => severity === 'error');
  const errors = loud.filter(isCrash).length;
  const failures = loud.length - errors;
  return { tests: Math.max(1, diagnostics.length), failures, errors };
}

const isCrash = ({ rule }: { readonly rule: string }): boolean => rule === 'internal-error';

function suite(file: CheckedFile): string {
  const tests = file.diagnostics.length === 0 ? [test(file.path, 'nothing to complain about', [])] : findingsIn(file).map(finding);
  return `\n${xmlElement('testsuite', { name: file.path, ...countsOf(file) }, tests)}`;
}

function finding({ path, diagnostic, start }: Finding): string {
  const { severity, rule, message } = diagnostic;
  const told = xmlText(`${path}:${start.line}:${start.column} ${message}`);
  const outcome =
    severity === 'error'
      ? xmlElement(isCrash(diagnostic) ? 'error' : 'failure', { type: rule, message }, [told])
      : xmlElement('system-out', {}, [xmlText(`${severity}: `), told]);
  return test(path, `${rule} ${start.line}:${start.column}`, [outcome]);
}

const test = (path: string, name: string, inside: readonly string[]): string =>
  `\n${xmlElement('testcase', { name, classname: path }, inside)}`;
