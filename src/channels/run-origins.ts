import type { Span } from '../text/span';
import type { LaidOutRun, Look } from './laid-out';
import type { FormattableText, MarkedPlace, MarkedText } from './marked-text';

/** Cuts a text that came out of the parser into runs of one origin. `within`: where it stands in the marked source, signs around it included. */
export function runsOf(value: string, within: Span, look: Look, marked: MarkedText, body: FormattableText): LaidOutRun[] {
  const offsets = align(value, marked.source, within);
  const runs: LaidOutRun[] = [];
  let last: { readonly piece: number; readonly end: number } | undefined;
  for (let at = 0; at < value.length; at++) {
    const offset = offsets[at] ?? -1;
    const place = placeAt(marked.places, offset < 0 ? within.start : offset);
    if (!place) continue;
    const { piece, span } = place;
    if (offset >= 0 && place.marked) {
      // The mark's first sign stands for the value, the others for nothing.
      const text = offset === span.start ? textOf(body, piece) : '';
      if (text !== '') runs.push({ ...look, text, piece, start: 0 });
      last = undefined;
      continue;
    }
    const start = offset < 0 ? -1 : offset - span.start;
    const before = runs.at(-1);
    if (before && start >= 0 && last?.piece === piece && last.end === start) {
      runs[runs.length - 1] = { ...before, text: before.text + value.charAt(at) };
    } else {
      runs.push({ ...look, text: value.charAt(at), piece, start });
    }
    last = start < 0 ? undefined : { piece, end: start + 1 };
  }
  return runs;
}

/** A piece's own text. */
export const textOf = ({ text, pieces }: FormattableText, index: number): string => {
  const span = pieces[index]?.span;
  return span ? text.slice(span.start, span.end) : '';
};

/** The piece that stands at an offset of the marked source. */
export function placeAt(places: readonly MarkedPlace[], offset: number): MarkedPlace | undefined {
  let low = 0;
  let high = places.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((places[middle]?.span.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return places[low];
}

const PUNCTUATION = /[!-/:-@[-`{-~]/;

/**
 * Where each UTF-16 unit of a parsed text stands in the source: the parser takes away backslashes, the signs of a quote and blanks at the
 * edges of lines, and changes little else. -1 for what the source doesn't have.
 */
function align(value: string, source: string, { start, end }: Span): number[] {
  const asItStands = source.indexOf(value, start);
  if (asItStands >= 0 && asItStands + value.length <= end) return Array.from({ length: value.length }, (_, at) => asItStands + at);
  const offsets: number[] = [];
  let from = start;
  for (let at = 0; at < value.length; at++) {
    // A line's end inside code is a blank to the reader.
    if (value.charAt(at) === ' ' && /[\r\n]/.test(source.charAt(from))) {
      offsets.push(-1);
      from++;
      continue;
    }
    const found = next(value.charAt(at), source, from, end);
    offsets.push(found);
    if (found >= 0) from = found + 1;
  }
  return offsets;
}

function next(sign: string, source: string, from: number, end: number): number {
  for (let at = from; at < end; at++) {
    const here = source.charAt(at);
    if (here === '\\' && PUNCTUATION.test(source.charAt(at + 1)) && at + 1 < end) {
      // A backslash in code stands for itself.
      if (source.charAt(at + 1) === sign) return at + 1;
      if (sign === '\\') return at;
    }
    if (here === sign) return at;
  }
  return -1;
}
