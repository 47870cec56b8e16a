import type { Diagnostic } from '../../lint/diagnostic';
import { lineIndex } from '../../text/line-index';
import { summarize } from '../check/summary';
import type { Output } from '../host';
import { counted, listed } from '../sentences';
import type { Reporter } from './reporter';

/** For people: each finding with its line and carets under it, and always how much was checked. */
export const pretty: Reporter = {
  id: 'pretty',
  report({ files }, output) {
    const found = files
      .filter(({ diagnostics }) => diagnostics.length > 0)
      .map(({ path, source, diagnostics }) => {
        const lines = lineIndex(source);
        const shown = diagnostics.map((diagnostic) => finding(diagnostic, source, lines, output));
        return `${output.colors.underline(path)}\n${shown.join('')}\n`;
      });
    return `${found.join('')}${conclusion(files, output)}\n`;
  },
};

function finding(
  { span, severity, message, rule }: Diagnostic,
  source: string,
  lines: ReturnType<typeof lineIndex>,
  { colors }: Output,
): string {
  const { line, character } = lines.positionAt(span.start);
  const paint = { error: colors.red, warning: colors.yellow, info: colors.blue, hint: colors.dim }[severity];
  const place = `${line + 1}:${character + 1}`;
  return `  ${colors.dim(place.padEnd(8))}${paint(severity.padEnd(8))}${message} ${colors.dim(rule)}\n${excerpt(source, span, lines, paint)}`;
}

/** More of a line would wrap, and the carets with it. */
const MAX_EXCERPT = 100;
const BEFORE = 40;

/** The flagged line with carets under what is meant. */
function excerpt(
  source: string,
  { start, end }: Diagnostic['span'],
  lines: ReturnType<typeof lineIndex>,
  paint: (text: string) => string,
): string {
  const { line } = lines.positionAt(start);
  const lineStart = lines.offsetAt({ line, character: 0 });
  const lineEnd = lineStart + (/^[^\r\n]*/.exec(source.slice(lineStart))?.[0].length ?? 0);
  if (lineEnd === lineStart) return '';
  const from = Math.max(lineStart + (/^\s*/.exec(source.slice(lineStart, lineEnd))?.[0].length ?? 0), start - BEFORE);
  const to = Math.min(lineEnd, from + MAX_EXCERPT);
  const clean = (text: string): string => text.replace(CONTROL, '·').replaceAll('\t', ' ');
  const flagged = source.slice(start, Math.max(start, Math.min(end, to)));
  const margin = ' '.repeat(columns(clean(source.slice(from, start))) + (from > lineStart && from === start - BEFORE ? 1 : 0));
  const head = from === start - BEFORE && from > lineStart ? '…' : '';
  const tail = to < lineEnd ? '…' : '';
  return `          ${head}${clean(source.slice(from, to))}${tail}\n          ${margin}${paint('^'.repeat(Math.max(1, columns(clean(flagged)))))}\n`;
}

/** What a terminal would obey instead of showing it: a customer's or a writer's text is never a command. */
const CONTROL = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g;

const WIDE = /\p{Emoji_Presentation}|[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/u;

/** Columns that a terminal gives a text: wide signs take two, marks none. */
function columns(text: string): number {
  let width = 0;
  for (const character of text) if (!/\p{M}/u.test(character)) width += WIDE.test(character) ? 2 : 1;
  return width;
}

function conclusion(files: Parameters<Reporter['report']>[0]['files'], { colors }: Output): string {
  const checked = `${counted(files.length, 'file')} checked`;
  const { errors, warnings, infos, hints } = summarize(files);
  const parts = [
    ...(errors > 0 ? [colors.red(counted(errors, 'error'))] : []),
    ...(warnings > 0 ? [colors.yellow(counted(warnings, 'warning'))] : []),
    ...(infos > 0 ? [colors.blue(counted(infos, 'remark'))] : []),
    ...(hints > 0 ? [colors.dim(counted(hints, 'hint'))] : []),
  ];
  return parts.length === 0 ? colors.green(`${checked}, nothing to complain about`) : `${checked}: ${listed(parts)}`;
}
