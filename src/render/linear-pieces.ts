import type { TemplateText } from '../template/template-text';
import type { Span } from '../text/span';
import type { Piece, RenderedText } from './reply';

/** A piece with its place in the file that its text stands in. */
export interface LinearPiece extends Piece {
  readonly source: Span;
}

/**
 * Cuts pieces of text where an escape, a folded line or an indent stands between the file and the reply. What is left maps unit by unit:
 * `source.start` and an offset in the piece's text. A piece that is shorter or longer than its source stands for the whole of it.
 */
export function linearPieces({ text, pieces }: RenderedText, textOf: (piece: Piece) => TemplateText | undefined): LinearPiece[] {
  return pieces.flatMap((piece) => {
    const template = textOf(piece);
    const { origin, kind } = piece;
    if (!template) return [{ ...piece, source: origin.span }];
    if (kind !== 'text') return [{ ...piece, source: template.toSource(origin.span) }];
    return aligned(text, piece, template).flatMap((part) => cutAtSource(piece, part, template));
  });
}

/** A stretch of output and the stretch of the value that it shows; an empty one for an indent that a fragment was put behind. */
interface Shown {
  readonly output: Span;
  readonly value: Span;
}

/** Text is shown as it stands, but for the indent of a fragment that stands behind blanks. */
function aligned(output: string, { span, origin }: Piece, { value }: TemplateText): Shown[] {
  if (output.slice(span.start, span.end) === value.slice(origin.span.start, origin.span.end)) return [{ output: span, value: origin.span }];
  const shown: Shown[] = [];
  let at = origin.span.start;
  for (let from = span.start; from < span.end; ) {
    let length = 0;
    while (from + length < span.end && at + length < origin.span.end && output[from + length] === value[at + length]) length++;
    if (length > 0) shown.push({ output: { start: from, end: from + length }, value: { start: at, end: at + length } });
    from += length;
    at += length;
    const start = from;
    while (from < span.end && (at >= origin.span.end || output[from] !== value[at])) from++;
    if (from > start) shown.push({ output: { start, end: from }, value: { start: at, end: at } });
  }
  return shown;
}

function cutAtSource(piece: Piece, { output, value }: Shown, template: TemplateText): LinearPiece[] {
  const segments = template.scalar?.map.segments;
  if (!segments || value.start === value.end) return [{ ...piece, span: output, source: template.toSource(value) }];
  const parts: LinearPiece[] = [];
  for (const segment of segments) {
    const start = Math.max(segment.value.start, value.start);
    const end = Math.min(segment.value.end, value.end);
    if (start >= end) continue;
    const moved = output.start - value.start;
    const span = { start: start + moved, end: end + moved };
    const shift = segment.source.start - segment.value.start;
    const source = segment.kind === 'copy' ? { start: start + shift, end: end + shift } : segment.source;
    const last = parts.at(-1);
    const goesOn = last && segment.kind === 'copy' && isLinear(last) && last.source.end === source.start;
    if (goesOn)
      parts[parts.length - 1] = {
        ...last,
        span: { start: last.span.start, end: span.end },
        source: { start: last.source.start, end: source.end },
      };
    else parts.push({ ...piece, span, source });
  }
  return parts;
}

const isLinear = ({ span, source }: LinearPiece): boolean => span.end - span.start === source.end - source.start;
