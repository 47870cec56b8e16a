import { createHash } from 'node:crypto';
import { lineIndex } from '../../text/line-index';
import type { CheckedFile } from './checked-file';

/**
 * A name for each finding of a file that outlives edits elsewhere: made of the path, the rule and the text of the flagged line, and of how many
 * such there are before it. No two of a check are the same.
 */
export function fingerprintsOf(file: CheckedFile): string[] {
  const seen = new Map<string, number>();
  return lineHashes(file).map((hash, index) => {
    const key = JSON.stringify([file.path, file.diagnostics[index]?.rule, hash]);
    const before = seen.get(key) ?? 0;
    seen.set(key, before + 1);
    return sha256(`${key} ${before}`);
  });
}

/** For each finding of a file, a hash of the line that it begins in, without the blanks around it. */
export function lineHashes({ source, diagnostics }: CheckedFile): string[] {
  const lines = lineIndex(source);
  return diagnostics.map(({ span }) => {
    const start = lines.offsetAt({ line: lines.positionAt(span.start).line, character: 0 });
    const line = /^[^\r\n]*/.exec(source.slice(start))?.[0] ?? '';
    return sha256(line.trim()).slice(0, 16);
  });
}

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');
