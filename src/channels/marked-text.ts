import type { VariableType } from '../template/variable';
import type { Span } from '../text/span';

/** A stretch of a rendered body: the template's own words, a value, or the gap where one is missing. */
export interface FormattablePiece {
  readonly kind: 'text' | 'value' | 'missing';
  readonly span: Span;
  /** The template's writer let this value format the reply. */
  readonly unescaped?: boolean | undefined;
  /** Which variable the value is of: `customer.firstName`. */
  readonly variable?: string | undefined;
  /** What the template or the policy declares the variable as. */
  readonly type?: VariableType | undefined;
}

/** A rendered body: text, and which stretches of it are values. */
export interface FormattableText {
  readonly text: string;
  /** In order, and without gaps. */
  readonly pieces: readonly FormattablePiece[];
}

/** A piece in the marked source. */
export interface MarkedPlace {
  readonly span: Span;
  /** Index into the body's pieces. */
  readonly piece: number;
  /** A mark stands for the whole piece; else the piece stands there as it is. */
  readonly marked: boolean;
}

/** Text in which each value is a mark that Markdown takes for a word, and the values. */
export interface MarkedText {
  readonly source: string;
  /** In order, and without gaps. */
  readonly places: readonly MarkedPlace[];
  /** Puts the values back into a text that came out of the parser, each as `write` has it. */
  fill(text: string, write?: (value: string, piece: FormattablePiece) => string): string;
}

/**
 * Takes the values out before Markdown is parsed, so that nothing in a value can format the reply, whatever it holds.
 * The marks are private-use characters that the text itself doesn't have.
 */
export function markValues({ text, pieces }: FormattableText): MarkedText {
  const [open, close] = unusedSigns(text);
  const places: MarkedPlace[] = [];
  let source = '';
  pieces.forEach(({ kind, span, unescaped }, piece) => {
    const marked = kind !== 'text' && !unescaped;
    const start = source.length;
    source += marked ? `${open}${piece}${close}` : text.slice(span.start, span.end);
    places.push({ span: { start, end: source.length }, piece, marked });
  });
  const mark = new RegExp(`${open}(\\d+)${close}`, 'g');
  return {
    source,
    places,
    fill: (filled, write = (value) => value) =>
      filled.replace(mark, (_, index: string) => {
        const piece = pieces[Number(index)];
        return piece ? write(text.slice(piece.span.start, piece.span.end), piece) : '';
      }),
  };
}

function unusedSigns(text: string): [string, string] {
  const found: string[] = [];
  for (let code = 0xe000; code < 0xf8ff && found.length < 2; code++) {
    const sign = String.fromCharCode(code);
    if (!text.includes(sign)) found.push(sign);
  }
  return [found[0] ?? '\ue000', found[1] ?? '\ue001'];
}
