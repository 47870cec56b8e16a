import type { Span } from '../text/span';

/** A piece of a mustache, read without asking whether the whole makes sense: half-typed text must be readable too. */
export interface ExpressionToken {
  readonly kind: 'word' | 'key' | 'string' | 'open' | 'close' | 'other';
  /** Counts in the text that was given. */
  readonly span: Span;
  readonly text: string;
}

const TOKEN = /"(?:\\[\s\S]|[^"\\])*"?|'(?:\\[\s\S]|[^'\\])*'?|[()]|[^\s"'()={}|~]+(=?)|[\s\S]/gu;

/** The tokens of `text` between two offsets; blanks are left out. */
export function expressionTokens(text: string, from: number, to: number): ExpressionToken[] {
  const tokens: ExpressionToken[] = [];
  for (const match of text.slice(from, to).matchAll(TOKEN)) {
    const written = match[0];
    if (written.trim() === '') continue;
    const start = from + match.index;
    tokens.push({ kind: kindOf(written, match[1]), span: { start, end: start + written.length }, text: written });
  }
  return tokens;
}

function kindOf(written: string, equals: string | undefined): ExpressionToken['kind'] {
  if (written[0] === '"' || written[0] === "'") return 'string';
  if (written === '(') return 'open';
  if (written === ')') return 'close';
  if (equals === undefined) return 'other';
  return equals === '=' ? 'key' : 'word';
}
