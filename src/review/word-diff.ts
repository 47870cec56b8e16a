import { diffSequences } from './diff-sequences';

/** A stretch of two texts laid over each other. */
export interface DiffPart {
  readonly kind: 'same' | 'removed' | 'added';
  readonly text: string;
}

/** Two texts word by word. Joined, `same` and `removed` are the one, `same` and `added` the other. */
export function wordDiff(before: string, after: string): DiffPart[] {
  const [old, next] = [wordsOf(before), wordsOf(after)];
  const parts: DiffPart[] = [];
  const add = (kind: DiffPart['kind'], words: readonly string[]): void => {
    if (words.length > 0) parts.push({ kind, text: words.join('') });
  };
  let position = 0;
  for (const hunk of closeTogether(diffSequences(old, next), old)) {
    add('same', old.slice(position, hunk.before.start));
    add('removed', old.slice(hunk.before.start, hunk.before.end));
    add('added', next.slice(hunk.after.start, hunk.after.end));
    position = hunk.before.end;
  }
  add('same', old.slice(position));
  return parts;
}

/** Words, blanks and signs, each for itself. */
const wordsOf = (text: string): string[] => text.match(/[\p{L}\p{M}\p{N}]+|[^\S\n]+|\n+|[^\p{L}\p{M}\p{N}\s]/gu) ?? [];

/** Two changes with nothing but a blank between them read as one: "3 working days" for "24 hours". */
function closeTogether(hunks: ReturnType<typeof diffSequences>, words: readonly string[]): ReturnType<typeof diffSequences> {
  const joined: ReturnType<typeof diffSequences> = [];
  for (const hunk of hunks) {
    const last = joined.at(-1);
    if (last && words.slice(last.before.end, hunk.before.start).every((word) => /^[^\S\n]+$/.test(word)))
      joined[joined.length - 1] = {
        before: { start: last.before.start, end: hunk.before.end },
        after: { start: last.after.start, end: hunk.after.end },
      };
    else joined.push(hunk);
  }
  return joined;
}

/** A text without what no reader sees: blanks at the ends of lines, more blanks than one, more empty lines than one. */
export const asRead = (text: string): string =>
  text
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
