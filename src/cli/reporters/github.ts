import type { Severity } from '../../template/severity';
import { counted, listed } from '../sentences';
import { type Finding, findingsIn } from './findings';
import { printable } from './printable';
import type { Reporter } from './reporter';

/** A step shows so many annotations of each kind; the runner drops the others and says nothing. */
const MOST_SHOWN = 10;

const KINDS: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'notice', hint: 'notice' };

/** For GitHub Actions: workflow commands, which the runner turns into annotations at the lines of a pull request. */
export const github: Reporter = {
  id: 'github',
  tellsCounts: false,
  report({ files }) {
    const findings = files.flatMap(findingsIn);
    return `${findings.map(command).join('')}${leftOut(findings)}`;
  },
};

function command({ path, diagnostic: { severity, rule, message }, start, end }: Finding): string {
  // With several lines, columns would count in the wrong one.
  const columns = start.line === end.line ? [`col=${start.column}`, `endColumn=${end.column}`] : [];
  const place = [`file=${property(path)}`, `line=${start.line}`, `endLine=${end.line}`, ...columns, `title=${property(rule)}`];
  return `::${KINDS[severity]} ${place.join(',')}::${data(message)}\n`;
}

function leftOut(findings: readonly Finding[]): string {
  const kinds = [...new Set(Object.values(KINDS))];
  const over = kinds.map((kind) => findings.filter(({ diagnostic }) => KINDS[diagnostic.severity] === kind).length - MOST_SHOWN);
  const hidden = over.reduce((sum, more) => sum + Math.max(0, more), 0);
  if (hidden === 0) return '';
  const limits = listed(kinds.map((kind) => `${MOST_SHOWN} ${kind}s`));
  return `${counted(hidden, 'finding')} more than GitHub shows beside the lines, which is ${limits} a step. All of them stand in this log.\n`;
}

const data = (text: string): string => printable(text).replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');

const property = (text: string): string => data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
