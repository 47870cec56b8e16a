import type { Span } from '../text/span';

/** A rendered body: text, and which stretches of it are values. */
export interface FormattableText {
  readonly text: string;
  readonly pieces: readonly {
    readonly kind: 'text' | 'value' | 'missing';
    readonly span: Span;
    readonly unescaped?: boolean | undefined;
  }[];
}

/** Text in which each value is a mark that Markdown takes for a word, and the values. */
export interface MarkedText {
  readonly source: string;
  /** Puts the values back into a text that came out of the parser. */
  fill(text: string): string;
}

/**
 * Takes the values out before Markdown is parsed, so that nothing in a value can format the reply, whatever it holds.
 * The marks are private-use characters that the text itself doesn't have.
 */
export function markValues({ text, pieces }: FormattableText): MarkedText {
  const [open, close] = unusedSigns(text);
  const values: string[] = [];
  const source = pieces.map(({ kind, span, unescaped }) => {
    const part = text.slice(span.start, span.end);
    if (kind === 'text' || unescaped) return part;
    values.push(part);
    return `${open}${values.length - 1}${close}`;
  });
  const mark = new RegExp(`${open}(\\d+)${close}`, 'g');
  return { source: source.join(''), fill: (marked) => marked.replace(mark, (_, index: string) => values[Number(index)] ?? '') };
}

function unusedSigns(text: string): [string, string] {
  const found: string[] = [];
  for (let code = 0xe000; code < 0xf8ff && found.length < 2; code++) {
    const sign = String.fromCharCode(code);
    if (!text.includes(sign)) found.push(sign);
  }
  return [found[0] ?? '\ue000', found[1] ?? '\ue001'];
}
