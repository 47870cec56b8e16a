import { lex } from './lexer';
import { smallWordsByLanguage } from './small-words';
import type { Token } from './token';

/** A page of text tells the language as well as a book. UTF-16 units. */
const MAX_READ = 4000;

/** The language in which a text has most of its small words; undefined when none of ours is to be seen. */
export function guessLanguage(text: string): string | undefined {
  const tokens: Token[] = [];
  lex(text.slice(0, MAX_READ), 0, tokens);
  const counts = smallWordsByLanguage(tokens.filter(({ kind }) => kind === 'word').map(({ norm }) => norm));
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0];
}
