import type { Severity } from '../../template/severity';
import { type Finding, findingsIn } from './findings';
import type { Reporter } from './reporter';
import { xmlDocument, xmlElement } from './xml';

const SEVERITIES: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'info', hint: 'info' };

/** Checkstyle's XML, which many a reviewing tool reads. */
export const checkstyle: Reporter = {
  id: 'checkstyle',
  tellsCounts: false,
  report: ({ files }) =>
    xmlDocument(
      xmlElement(
        'checkstyle',
        { version: '4.3' },
        files.map((file) => `\n${xmlElement('file', { name: file.path }, findingsIn(file).map(error))}`),
      ),
    ),
};

const error = ({ diagnostic: { severity, message, rule }, start }: Finding): string =>
  `\n${xmlElement('error', { line: start.line, column: start.column, severity: SEVERITIES[severity], message, source: `replywright.${rule}` })}`;
