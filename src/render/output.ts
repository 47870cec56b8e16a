import type { Span } from '../text/span';
import type { Origin, Piece } from './reply';

/** A piece before its place in the output is known. */
export interface Written extends Omit<Piece, 'span'> {
  readonly text: string;
}

/** Collects what a rendering writes, up to a limit of UTF-16 units. */
export interface Output {
  /** Returns false when the limit is reached; what fits is written. */
  write(piece: Written): boolean;
  /** Runs `render` and puts `indent` before each line that it wrote. */
  indented(indent: string, origin: Origin, render: () => void): void;
  finish(): { readonly text: string; readonly pieces: readonly Piece[] };
}

/** An output that ends at `limit`. */
export function createOutput(limit: number): Output {
  let pieces: Written[] = [];
  let size = 0;
  const put = (piece: Written): boolean => {
    const room = limit - size;
    const text = piece.text.length > room ? cut(piece.text, room) : piece.text;
    size += text.length;
    if (text !== '') pieces.push({ ...piece, text });
    return text.length === piece.text.length;
  };
  return {
    write: put,
    indented(indent, origin, render) {
      const outer = pieces;
      pieces = [];
      render();
      const inner = pieces;
      pieces = outer;
      for (const piece of inner) size -= piece.text.length;
      for (const piece of indentLines(inner, indent, origin)) put(piece);
    },
    finish() {
      let at = 0;
      const placed = pieces.map(({ text, ...piece }): Piece => {
        const span: Span = { start: at, end: at + text.length };
        at = span.end;
        return { ...piece, span };
      });
      return { text: pieces.map((piece) => piece.text).join(''), pieces: placed };
    },
  };
}

/** As Handlebars does it: each line but an empty last one. */
function indentLines(pieces: readonly Written[], indent: string, origin: Origin): Written[] {
  const last = pieces.length - 1;
  const indented = pieces.map((piece, index) => ({
    ...piece,
    text: piece.text.replace(index === last ? /\n(?!$)/g : /\n/g, `\n${indent}`),
  }));
  return pieces.length === 0 ? [] : [{ kind: 'text', text: indent, origin }, ...indented];
}

/** The first units of a text, with no half of a surrogate pair at the end. */
function cut(text: string, length: number): string {
  const end = Math.max(0, length);
  const code = text.charCodeAt(end - 1);
  return text.slice(0, code >= 0xd800 && code < 0xdc00 ? end - 1 : end);
}
