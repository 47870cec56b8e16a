import type { YAMLError } from 'yaml';
import { placeAt } from './lookup';
import type { YamlNode, YamlProblem, YamlProblemCode } from './nodes';

/** Says what the parser found in the words of somebody who writes replies, at a place that can be seen. */
export function problemOf(error: YAMLError, source: string, root: YamlNode | undefined): YamlProblem {
  const span = error.message.startsWith('Missing closing')
    ? openingOf(source, root, error.pos[0])
    : visibleSpan(source, error.pos[0], endOf(error, source));
  return { code: codeOf(error), message: sentenceOf(error, source, span.start), span };
}

function codeOf(error: YAMLError): YamlProblemCode {
  if (error.code === 'MULTIPLE_DOCS') return 'several-documents';
  if (error.code === 'TAG_RESOLVE_FAILED') return 'tag';
  if (error.code === 'BAD_ALIAS') return 'alias';
  return 'syntax';
}

/** The parser points at the first character of what it took for a key; its writer sees the whole. */
function endOf({ code, pos: [start, end] }: YAMLError, source: string): number {
  return code === 'BLOCK_AS_IMPLICIT_KEY' ? start + source.slice(start).search(/\r?\n|$/) : end;
}

/** At least one character, within its line: nobody looks for a squiggle of no width or one down to the end of the file. */
function visibleSpan(source: string, from: number, to: number): { start: number; end: number } {
  let start = Math.min(from, source.length);
  // What is missing at the end of a line is told at its last character.
  if (start === source.length || /[\r\n]/.test(source[start]!)) {
    while (start > 0 && /\s/.test(source[start - 1]!)) start--;
    if (start > 0) start--;
  }
  const newline = source.indexOf('\n', start);
  const lineEnd = newline < 0 ? source.length : newline;
  return { start, end: Math.max(start + 1, Math.min(to, lineEnd)) };
}

/** A quote that is never closed is noticed at the end of the file; the writer wants to see where it opens. */
function openingOf(source: string, root: YamlNode | undefined, at: number): { start: number; end: number } {
  const { node } = placeAt(root, Math.max(0, at - 1));
  return node?.kind === 'scalar' ? visibleSpan(source, node.span.start, node.span.end) : visibleSpan(source, at, at);
}

const lineAt = (source: string, offset: number): string => {
  const end = source.indexOf('\n', offset);
  return source.slice(source.lastIndexOf('\n', offset - 1) + 1, end < 0 ? source.length : end);
};

function sentenceOf(error: YAMLError, source: string, at: number): string {
  const line = lineAt(source, at);
  const known = KNOWN.find(([test]) => test(error, line));
  return known
    ? known[1]
    : `YAML can't read this place (${error.message.replace(/\.$/, '')}). Check the indentation and the quotes, or put the text on its own lines after \`|\`.`;
}

const BLOCK_HINT = 'Put the text on its own line after `|`, or put quotes around it.';
const code =
  (...codes: string[]) =>
  (error: YAMLError): boolean =>
    codes.includes(error.code);
const said =
  (words: string) =>
  (error: YAMLError): boolean =>
    error.message.includes(words);

const KNOWN: readonly (readonly [(error: YAMLError, line: string) => boolean, string])[] = [
  [code('TAB_AS_INDENT'), 'A tab stands where YAML wants blanks. Indent with blanks, two a level.'],
  [
    (error, line) => !code('MULTIPLE_DOCS')(error) && /^\s*\t/.test(line),
    'A tab stands where YAML wants blanks. Indent with blanks, two a level.',
  ],
  [code('MULTIPLE_DOCS'), 'A line `---` begins a second template here. Keep one template a file.'],
  [code('TAG_RESOLVE_FAILED'), 'YAML reads this as a tag. Take the `!` out; in a text, put quotes around it.'],
  [code('BAD_ALIAS', 'BAD_ANCHOR'), `YAML reads \`*\` or \`&\` here as its own sign. ${BLOCK_HINT}`],
  [said('Missing closing'), 'This quote is never closed. Add the closing quote; inside single quotes an apostrophe is written twice.'],
  [code('BAD_DQ_ESCAPE'), 'This backslash means nothing in double quotes. Write `\\\\` for a backslash, or use single quotes.'],
  [
    (error, line) => code('UNEXPECTED_TOKEN', 'MISSING_CHAR', 'BAD_COLLECTION_TYPE', 'IMPOSSIBLE')(error) && /:\s*\{\{/.test(line),
    `A text that begins with \`{{\` is read by YAML as its own syntax. ${BLOCK_HINT}`,
  ],
  [
    (error, line) => code('UNEXPECTED_TOKEN')(error) && /:\s*['"].*['"].*\S/.test(line),
    `Something stands behind the closing quote. Put the whole text in quotes; ${BLOCK_HINT.toLowerCase()}`,
  ],
  [
    (error, line) => code('BLOCK_AS_IMPLICIT_KEY', 'MULTILINE_IMPLICIT_KEY')(error) && line.includes(': '),
    `The \`:\` in this text makes YAML read it as a key. ${BLOCK_HINT}`,
  ],
  [
    code('BLOCK_AS_IMPLICIT_KEY', 'MULTILINE_IMPLICIT_KEY'),
    `YAML takes this text for a key. Indent it under its key, or write \`key: text\`. ${BLOCK_HINT}`,
  ],
  [
    (error) => /flow (?:collection|map|sequence)/i.test(error.message),
    'A bracket `[` or `{` is not closed in the right way. Close it, or put quotes around a text that begins with it.',
  ],
  [
    code('BAD_INDENT'),
    'This line is not indented like its neighbours. Line it up with them; the text of a block stands two blanks deeper than its key.',
  ],
  [said('Block scalar'), 'The lines of this text are not indented alike. Indent all of them two blanks deeper than the key.'],
  [
    (error, line) => said('Plain value cannot start with')(error) || (code('BAD_SCALAR_START')(error) && line !== ''),
    `A text can't begin with this character without quotes. ${BLOCK_HINT}`,
  ],
  [
    (error) => code('MISSING_CHAR')(error) && /Implicit (?:map )?keys/.test(error.message),
    `YAML takes this line for a key without a value. Indent it under the key it belongs to, or write \`key: text\`. ${BLOCK_HINT}`,
  ],
];
