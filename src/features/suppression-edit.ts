import type { Diagnostic } from '../lint/diagnostic';
import type { Snapshot } from '../template/snapshot';
import type { TextEdit } from '../text/span';
import { lineStart } from './line-start';

/** The comment that silences a diagnostic at its place: in the body's own line, else above the YAML entry. */
export function suppressionEdit(snapshot: Snapshot, { span, rule }: Diagnostic): TextEdit | undefined {
  const line = lineStart(snapshot.source, span.start);
  const inBlock = snapshot.texts.some(
    ({ scalar }) => scalar && isBlock(scalar.style) && scalar.span.start < line && span.start < scalar.span.end,
  );
  if (inBlock) return bodyComment(snapshot.source, line, rule);
  // Inside quotes no comment can stand: it goes above the line on which the text begins.
  const quoted = snapshot.texts.find(({ scalar }) => scalar && scalar.span.start < line && line < scalar.span.end)?.scalar;
  return yamlComment(snapshot.source, quoted ? lineStart(snapshot.source, quoted.span.start) : line, rule);
}

const isBlock = (style: string): boolean => style === 'literal' || style === 'folded';

function bodyComment(source: string, line: number, rule: string): TextEdit {
  const newline = source.indexOf('\n', line);
  const lineEnd = newline < 0 ? source.length : newline;
  const at = source[lineEnd - 1] === '\r' ? lineEnd - 1 : lineEnd;
  return { span: { start: at, end: at }, newText: `{{!-- replywright-disable-line ${rule} --}}` };
}

function yamlComment(source: string, line: number, rule: string): TextEdit {
  const indent = /^[ \t]*/.exec(source.slice(line))?.[0] ?? '';
  const lineBreak = source.includes('\r\n') ? '\r\n' : '\n';
  return { span: { start: line, end: line }, newText: `${indent}# replywright-disable-next-line ${rule}${lineBreak}` };
}
