import type { Span } from '../text/span';

/** Moves a span of one version of a text to where the same text stands in another. */
export type SpanCarrier = (span: Span) => Span;

/** Carries spans over a change: what stands before the first difference stays, what stands behind the last one moves along. */
export function carriedOver(before: string, after: string): SpanCarrier {
  const limit = Math.min(before.length, after.length);
  let same = 0;
  while (same < limit && before[same] === after[same]) same++;
  let tail = 0;
  while (tail < limit - same && before[before.length - 1 - tail] === after[after.length - 1 - tail]) tail++;
  const moved = after.length - before.length;
  const carry = (offset: number): number => {
    if (offset <= same) return offset;
    return offset >= before.length - tail ? offset + moved : Math.min(offset, after.length - tail);
  };
  return ({ start, end }) => ({ start: carry(start), end: Math.max(carry(start), carry(end)) });
}
