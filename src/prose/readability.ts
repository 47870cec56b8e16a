import type { Prose } from './prose';

/** How hard a text is to read, by the measure of its language; higher is harder. */
export interface Readability {
  readonly score: number;
  readonly words: number;
}

/** Words of more than six letters are long in LIX; Finnish ones are long by nature, so they are counted from eleven. */
const LONG: Readonly<Record<string, number>> = { en: 7, fi: 11, sw: 8 };

/**
 * LIX (Björnsson, 1968): words a sentence, plus the share of long words in percent. It needs no syllables and no dictionary. Russian is
 * measured by Oborneva's form of Flesch's reading ease (2006), 206.835 − 1.3·words a sentence − 60.1·syllables a word, turned around so
 * that higher is harder; a syllable is a vowel there. Undefined where nothing is known of the language.
 */
export function readabilityOf(prose: Prose): Readability | undefined {
  const language = prose.language.split('-', 1)[0] ?? '';
  const words = prose.tokens.filter((token) => token.kind === 'word' && !token.norm.startsWith('<')).map((token) => token.norm);
  const sentences = prose.sentences.filter(({ first, last }) => last - first > 3).length;
  if (words.length === 0 || sentences === 0) return undefined;
  const perSentence = words.length / sentences;
  if (language === 'ru') {
    const syllables = words.reduce((sum, word) => sum + (word.match(/[аеиоуыэюя]/g)?.length ?? 0), 0);
    return { score: 100 - (206.835 - 1.3 * perSentence - 60.1 * (syllables / words.length)), words: words.length };
  }
  const long = LONG[language];
  if (long === undefined) return undefined;
  const longWords = words.filter((word) => word.length >= long).length;
  return { score: perSentence + (100 * longWords) / words.length, words: words.length };
}
