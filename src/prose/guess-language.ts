import { PACKS } from './languages/packs';
import { lex } from './lexer';
import type { Token } from './token';

/** A page of text tells the language as well as a book. UTF-16 units. */
const MAX_READ = 4000;

/** The language in which a text has most of its small words; undefined when none of ours is to be seen. */
export function guessLanguage(text: string): string | undefined {
  const tokens: Token[] = [];
  lex(text.slice(0, MAX_READ), 0, tokens);
  const words = tokens.filter(({ kind }) => kind === 'word').map(({ norm }) => norm);
  const counted = PACKS.map(({ language, functionWords }) => {
    const known = new Set(functionWords);
    return { language, count: words.filter((word) => known.has(word)).length };
  });
  const best = counted.reduce((one, other) => (other.count > one.count ? other : one));
  return best.count > 0 ? best.language : undefined;
}
