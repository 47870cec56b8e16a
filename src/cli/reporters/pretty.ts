import type { Diagnostic } from '../../lint/diagnostic';
import { type LineIndex, lineIndex } from '../../text/line-index';
import type { CheckedFile } from '../check/checked-file';
import type { Output } from '../host';
import { conclusion } from './conclusion';
import { excerpt } from './excerpt';
import type { Reporter } from './reporter';
import { visible } from './visible';

/** For people: each finding with its line and carets under it, and always how much was checked. */
export const pretty: Reporter = {
  id: 'pretty',
  tellsCounts: true,
  report({ files }, { out: { colors } }) {
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
  const place = `${colors.underline(visible(path))}${colors.dim(`:${line + 1}:${character + 1}`)}`;
  const shown = excerpt(source, span, lines);
  const below = shown ? `${MARGIN}${shown.line}\n${MARGIN}${paint(shown.carets)}\n` : '';
  return `${place}\n  ${paint(severity.padEnd(8))}${visible(message)} ${colors.dim(rule)}\n${below}`;
}
