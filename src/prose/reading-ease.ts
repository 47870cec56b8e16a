import type { Prose } from './prose';
import { readabilityOf } from './readability';

/** How hard a reply is to read, in what a writer can count. */
export interface ProseEase {
  readonly words: number;
  readonly sentences: number;
  /** Words of the longest one. */
  readonly longestSentence: number;
  readonly level: 'easy' | 'fair' | 'hard';
}

/** Readers of a message lose the thread of a longer sentence. */
const LONG_SENTENCE = 25;
const VERY_LONG_SENTENCE = 35;
/** Fewer words say nothing about a text as a whole: then its longest sentence alone counts. */
const MIN_WORDS = 35;

/** Above it a reply is hard to read, on the scale of `readabilityOf`: above the hardest of our own starter replies, below half of what authorities write. */
export const HIGHEST_EASY: Readonly<Record<string, number>> = { en: 42, fi: 45, ru: 65, sw: 45 };
/** A text is easy below this share of what is hard. */
const EASY_SHARE = 0.85;

/** Undefined for a text without words. */
export function readingEase(prose: Prose): ProseEase | undefined {
  const counts = prose.sentences.map(({ first, last }) => prose.tokens.slice(first, last).filter(({ kind }) => kind === 'word').length);
  const sentences = counts.filter((count) => count > 0).length;
  const words = counts.reduce((sum, count) => sum + count, 0);
  if (words === 0) return undefined;
  const longestSentence = counts.reduce((most, count) => Math.max(most, count), 0);
  const highest = HIGHEST_EASY[prose.language.split('-', 1)[0] ?? ''];
  const score = words < MIN_WORDS ? undefined : readabilityOf(prose)?.score;
  const share = highest === undefined || score === undefined ? 0 : score / highest;
  const isHard = share > 1 || longestSentence > VERY_LONG_SENTENCE;
  const isFair = share > EASY_SHARE || longestSentence > LONG_SENTENCE;
  return { words, sentences, longestSentence, level: isHard ? 'hard' : isFair ? 'fair' : 'easy' };
}
