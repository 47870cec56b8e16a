import type { ReadingEase } from '../protocol/preview';

const LEVELS = { easy: 'Easy to read', fair: 'Fairly easy to read', hard: 'Hard to read' } as const;

/** "Easy to read: 84 words, longest sentence 18". */
export function readingWords({ level, words, longestSentence }: ReadingEase): string {
  return `${LEVELS[level]}: ${words} ${words === 1 ? 'word' : 'words'}, longest sentence ${longestSentence}`;
}
