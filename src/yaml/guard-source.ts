import { Lexer } from 'yaml';
import type { YamlProblem } from './nodes';

/** A reply of a mebibyte is a mistake, and reading it would freeze an editor. */
export const MAX_LENGTH = 1024 * 1024;

/** Deeper than anybody writes. The parser recurses, and on Node 20 very deep nesting ends the whole process, uncatchably. */
export const MAX_DEPTH = 64;

/** The reason not to read a text at all, if there is one. */
export function guardSource(source: string): YamlProblem | undefined {
  if (source.length > MAX_LENGTH) {
    const size = (source.length / MAX_LENGTH).toFixed(1);
    return {
      code: 'too-large',
      message: `This file has ${size} million characters, and a reply template has at most one. It is not checked.`,
      span: { start: 0, end: Math.min(80, source.length) },
    };
  }
  return wrongEncoding(source) ?? mergeConflict(source) ?? tooDeep(source);
}

function wrongEncoding(source: string): YamlProblem | undefined {
  const nul = source.indexOf('\0');
  if (nul >= 0)
    return {
      code: 'encoding',
      message: 'This file is not text in UTF-8. Save it again with the encoding UTF-8.',
      span: { start: nul, end: nul + 1 },
    };
  const undecodable = source.indexOf('\uFFFD');
  if (undecodable < 0) return undefined;
  return {
    code: 'encoding',
    message: 'A character here could not be read: the file is not in UTF-8. Save it again with the encoding UTF-8.',
    span: { start: undecodable, end: undecodable + 1 },
  };
}

function mergeConflict(source: string): YamlProblem | undefined {
  const opener = /^<{7}(?: .*)?$/m.exec(source);
  if (!opener || !/^={7}$/m.test(source.replaceAll('\r', ''))) return undefined;
  return {
    code: 'merge-conflict',
    message: 'This file holds two versions of the text from a git merge. Keep one, and delete the lines with <<<<<<<, ======= and >>>>>>>.',
    span: { start: opener.index, end: opener.index + opener[0].length },
  };
}

/** Counts nesting with the parser's own lexer, which doesn't recurse; skipped where the text can't be deep. */
function tooDeep(source: string): YamlProblem | undefined {
  if (!mayBeDeep(source)) return undefined;
  let offset = 0;
  let depth = 0;
  const problem = (at: number): YamlProblem => ({
    code: 'too-deep',
    message: `This is nested more than ${MAX_DEPTH} levels deep, which no reply needs. It is not checked.`,
    span: { start: at, end: at + 1 },
  });
  for (const lexeme of new Lexer().lex(source)) {
    if (lexeme === '[' || lexeme === '{') depth++;
    else if (lexeme === ']' || lexeme === '}') depth--;
    if (depth > MAX_DEPTH) return problem(offset);
    // The lexer marks documents and scalars by control characters that are not in the source.
    if (lexeme !== '\u0002' && lexeme !== '\u0018' && lexeme !== '\u001f') offset += lexeme.length;
  }
  const deep = deepIndent(source);
  return deep === undefined ? undefined : problem(deep);
}

function mayBeDeep(source: string): boolean {
  let brackets = 0;
  for (let index = 0; index < source.length; index++) {
    const code = source.charCodeAt(index);
    if ((code === 91 || code === 123) && ++brackets > MAX_DEPTH) return true;
  }
  return deepIndent(source) !== undefined;
}

/** Block nesting costs at least one column a level: `- - - -` or ever deeper indentation. Only keys and dashes count. */
function deepIndent(source: string): number | undefined {
  const line = /^[ ]*(?:[-?:] +)+/gm;
  for (let match = line.exec(source); match; match = line.exec(source)) {
    const marks = match[0].split(/[-?:]/).length - 1;
    if (marks > MAX_DEPTH || match[0].length > 2 * MAX_DEPTH + 200) return match.index;
    if (match[0] === '') line.lastIndex++;
  }
  const levels: number[] = [];
  const key = /^( *)[^\s#'"|>\]})][^\n]*:[ \t]*\r?$/gm;
  for (let match = key.exec(source); match; match = key.exec(source)) {
    const indent = match[1]!.length;
    while (levels.length > 0 && levels.at(-1)! >= indent) levels.pop();
    levels.push(indent);
    if (levels.length > MAX_DEPTH) return match.index;
  }
  return undefined;
}
