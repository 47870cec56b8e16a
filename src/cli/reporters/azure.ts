import { type Finding, findingsIn } from './findings';
import { printable } from './printable';
import type { Reporter } from './reporter';
import { visible } from './visible';

/** For Azure Pipelines: logging commands, which the agent turns into issues of the build. It knows errors and warnings alone. */
export const azure: Reporter = {
  id: 'azure',
  tellsCounts: false,
  report: ({ files }) => files.flatMap(findingsIn).map(line).join(''),
};

function line(finding: Finding): string {
  const { path, diagnostic, start } = finding;
  const { severity, rule, message } = diagnostic;
  if (severity !== 'error' && severity !== 'warning')
    return `${visible(path)}:${start.line}:${start.column} ${severity} ${visible(message)} ${rule}\n`;
  const place = `sourcepath=${property(path)};linenumber=${start.line};columnnumber=${start.column};code=${property(rule)};`;
  return `##vso[task.logissue type=${severity};${place}]${data(message)}\n`;
}

const data = (text: string): string => printable(text).replaceAll('%', '%AZP25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');

const property = (text: string): string => data(text).replaceAll(';', '%3B').replaceAll(']', '%5D');
