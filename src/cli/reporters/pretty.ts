import type { Diagnostic } from '../../lint/diagnostic';
import { type LineIndex, lineIndex } from '../../text/line-index';
import type { CheckedFile } from '../check/checked-file';
import { summarize } from '../check/summary';
import type { Output } from '../host';
import { counted, listed } from '../sentences';
import { excerpt } from './excerpt';
import type { Reporter } from './reporter';

/** For people: each finding with its line and carets under it, and always how much was checked. */
export const pretty: Reporter = {
  id: 'pretty',
  report({ files }, { colors }) {
    const found = files.filter(({ diagnostics }) => diagnostics.length > 0).map((file) => fileBlock(file, colors));
    return `${found.join('')}${conclusion(files, colors)}\n`;
  },
};

type Colors = Output['colors'];

/** Excerpts stand under the messages, not under the places. */
const MARGIN = ' '.repeat(10);

function fileBlock({ path, source, diagnostics }: CheckedFile, colors: Colors): string {
  const lines = lineIndex(source);
  return diagnostics.map((diagnostic) => `${finding(path, diagnostic, source, lines, colors)}\n`).join('');
}

function finding(path: string, { span, severity, message, rule }: Diagnostic, source: string, lines: LineIndex, colors: Colors): string {
  const paint = { error: colors.red, warning: colors.yellow, info: colors.blue, hint: colors.dim }[severity];
  const { line, character } = lines.positionAt(span.start);
  const place = `${colors.underline(path)}${colors.dim(`:${line + 1}:${character + 1}`)}`;
  const shown = excerpt(source, span, lines);
  const below = shown ? `${MARGIN}${shown.line}\n${MARGIN}${paint(shown.carets)}\n` : '';
  return `${place}\n  ${paint(severity.padEnd(8))}${message} ${colors.dim(rule)}\n${below}`;
}

/** Says how much was checked even when nothing was found, since silence could as well mean that nothing was looked at. */
function conclusion(files: readonly CheckedFile[], colors: Colors): string {
  const { errors, warnings, infos, hints } = summarize(files);
  const parts = [
    ...(errors > 0 ? [colors.red(counted(errors, 'error'))] : []),
    ...(warnings > 0 ? [colors.yellow(counted(warnings, 'warning'))] : []),
    ...(infos > 0 ? [colors.blue(counted(infos, 'remark'))] : []),
    ...(hints > 0 ? [colors.dim(counted(hints, 'hint'))] : []),
  ];
  const checked = `${counted(files.length, 'file')} checked`;
  return parts.length === 0 ? colors.green(`${checked}, nothing to complain about`) : `${checked}: ${listed(parts)}`;
}
