import { applyEdits } from '../text/apply-edits';
import type { Span, TextEdit } from '../text/span';
import { nodeAtPath, placeAt } from './lookup';
import type { YamlDocument, YamlNode, YamlScalar } from './nodes';
import { parseYaml } from './parse-yaml';

/**
 * Writes edits of a scalar's value as edits of the source, in the scalar's own style. The result is parsed again: unless the value is
 * exactly what was wanted and everything else is as before, the scalar is turned into a block instead, and if that fails too, undefined.
 */
export function encodeEdits(source: string, scalar: YamlScalar, edits: readonly TextEdit[]): readonly TextEdit[] | undefined {
  const wanted = applyEdits(scalar.text, edits);
  if (wanted === undefined) return undefined;
  if (edits.every((edit) => staysInLine(source, scalar, edit)))
    return edits.map(({ span, newText }) => ({ span: scalar.map.toSourceSpan(span), newText }));
  const inStyle = encodeAll(source, scalar, edits);
  if (inStyle && proves(source, scalar, inStyle, wanted)) return inStyle;
  const asBlock = toBlockScalar(source, scalar, wanted);
  return asBlock && proves(source, scalar, [asBlock], wanted) ? [asBlock] : undefined;
}

/** Words put into a line of a literal block can change nothing but that line where it began with a letter and still does, so they need no proof. */
function staysInLine(source: string, { style, map }: YamlScalar, { span, newText }: TextEdit): boolean {
  if (style !== 'literal' || !/^[\t -~\u00a0-\u2027\u202a-\ud7ff\ue000-\ufefe]*$/.test(newText)) return false;
  const line = map.segments.find(({ value }) => value.start <= span.start && span.end <= value.end);
  if (line?.kind !== 'copy' || /[\r\n]/.test(source.slice(line.source.start, map.toSourceSpan(span).end))) return false;
  const began = source[line.source.start] ?? '';
  const begins = span.start > line.value.start ? began : (newText[0] ?? source[map.toSourceSpan(span).end] ?? '');
  return /\S/.test(began) && /\S/.test(begins);
}

function encodeAll(source: string, scalar: YamlScalar, edits: readonly TextEdit[]): TextEdit[] | undefined {
  const encoded: TextEdit[] = [];
  for (const edit of edits) {
    const newText = encodeText(source, scalar, edit);
    if (newText === undefined) return undefined;
    encoded.push({ span: scalar.map.toSourceSpan(edit.span), newText });
  }
  return encoded;
}

/** The replacement as it must be written in the scalar's style; undefined when the style can't hold it. */
function encodeText(source: string, scalar: YamlScalar, edit: TextEdit): string | undefined {
  const { newText } = edit;
  const lineBreak = source.includes('\r\n') ? '\r\n' : '\n';
  if (scalar.style !== 'double' && UNPRINTABLE.test(newText)) return undefined;
  // A blank line needs no indentation.
  if (scalar.style === 'literal')
    return newText.replace(/\n+/g, (breaks) => lineBreak.repeat(breaks.length) + ' '.repeat(blockIndent(source, scalar)));
  if (scalar.style === 'single') return newText.includes('\n') ? undefined : newText.replaceAll("'", "''");
  if (scalar.style === 'double') return escapeDouble(newText);
  // Plain and folded texts hold a line of anything that YAML doesn't read as its own; the proof tells whether it does.
  return newText.includes('\n') ? undefined : newText;
}

/** What YAML wants escaped, but for line breaks and tabs. */
const UNPRINTABLE = /[\u0000-\u0008\u000b-\u001f\u0085\u2028\u2029]/;

function escapeDouble(text: string): string {
  return text.replace(/[\\"\u0000-\u001f\u0085\u2028\u2029\ufeff]/g, (character) => {
    const short = DOUBLE_ESCAPES[character];
    return short ?? `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
  });
}

const DOUBLE_ESCAPES: Readonly<Record<string, string>> = { '\\': '\\\\', '"': '\\"', '\n': '\\n', '\t': '\\t', '\r': '\\r' };

/** Column at which a block's text stands. */
function blockIndent(source: string, scalar: YamlScalar): number {
  const first = scalar.map.segments.find((segment) => segment.kind === 'copy');
  if (!first) return keyIndent(source, scalar) + 2;
  return first.source.start - (source.lastIndexOf('\n', first.source.start - 1) + 1);
}

/** Indentation of the line on which the scalar's token begins. */
function keyIndent(source: string, scalar: YamlScalar): number {
  const lineStart = source.lastIndexOf('\n', scalar.span.start - 1) + 1;
  return /^ */.exec(source.slice(lineStart, scalar.span.start))![0].length;
}

/** Rewrites a scalar as a literal block with another value. */
function toBlockScalar(source: string, scalar: YamlScalar, value: string): TextEdit | undefined {
  if (UNPRINTABLE.test(value) || value.trim() === '') return undefined;
  const lineBreak = source.includes('\r\n') ? '\r\n' : '\n';
  const indent = keyIndent(source, scalar) + 2;
  const trailing = /\n*$/.exec(value)![0].length;
  const chomp = trailing === 0 ? '-' : trailing === 1 ? '' : '+';
  const lines = value.slice(0, value.length - (trailing > 0 ? 1 : 0)).split('\n');
  const digit = /^[ \t\n]/.test(value) ? '2' : '';
  const body = lines.map((line) => (line === '' ? '' : ' '.repeat(indent) + line)).join(lineBreak);
  const block = scalar.style === 'literal' || scalar.style === 'folded';
  const span = block ? withoutLastBreak(source, scalar.span) : scalar.span;
  return { span, newText: `|${digit}${chomp}${lineBreak}${body}` };
}

/** Without the line breaks at a block's end and lines of blanks between them; blanks behind its last word are text. */
function withoutLastBreak(source: string, { start, end }: Span): Span {
  const [last] = /(?:\r?\n *)*$/.exec(source.slice(start, end))!;
  return { start, end: end - last.length };
}

let lastParsed = parseYaml('');

/** The fixes of a file come one after the other, so its last document is remembered. */
function parsed(source: string): YamlDocument {
  if (lastParsed.source !== source) lastParsed = parseYaml(source);
  return lastParsed;
}

/** After the edits the same scalar holds the wanted value, and every other scalar what it held before. */
function proves(source: string, scalar: YamlScalar, edits: readonly TextEdit[], wanted: string): boolean {
  const edited = applyEdits(source, edits);
  if (edited === undefined) return false;
  const before = parsed(source);
  const after = parseYaml(edited);
  if (after.problems.length > before.problems.length || after.comments.length !== before.comments.length) return false;
  const { path } = placeAt(before.root, scalar.span.start);
  const changed = nodeAtPath(after.root, path);
  if (changed?.kind !== 'scalar' || changed.text !== wanted || typeof changed.value !== typeof scalar.value) return false;
  return sameExcept(before, after, path);
}

function sameExcept(before: YamlDocument, after: YamlDocument, path: readonly (string | number)[]): boolean {
  const hole = path.join('\0');
  return JSON.stringify(shape(before.root, [], hole)) === JSON.stringify(shape(after.root, [], hole));
}

function shape(node: YamlNode | undefined, path: readonly (string | number)[], hole: string): unknown {
  if (!node) return null;
  if (node.kind === 'scalar') return path.join('\0') === hole ? '' : [typeof node.value, node.text];
  if (node.kind === 'list') return node.items.map((item, index) => shape(item, [...path, index], hole));
  return node.entries.map((entry) => [entry.key.text, shape(entry.value, [...path, entry.key.text], hole)]);
}
