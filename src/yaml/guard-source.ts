import type { YamlProblem } from './nodes';

/** A reply of a mebibyte is a mistake, and reading it would freeze an editor. */
export const MAX_LENGTH = 1024 * 1024;

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
  return wrongEncoding(source) ?? mergeConflict(source);
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
  if (!opener || !/^={7}$/m.test(source)) return undefined;
  return {
    code: 'merge-conflict',
    message: 'This file holds two versions of the text from a git merge. Keep one, and delete the lines with <<<<<<<, ======= and >>>>>>>.',
    span: { start: opener.index, end: opener.index + opener[0].length },
  };
}
