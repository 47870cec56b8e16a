import type { Affinity, Segment, SegmentMap } from './segment-map';
import type { Span } from './span';

/** Builds the map of a value from its segments, which are in order and cover the value from 0 to its end. */
export function makeSegmentMap(segments: readonly Segment[], emptyAt: number): SegmentMap {
  const toSource = (offset: number, affinity: Affinity): number => {
    const segment = segments[findByValue(segments, offset, affinity)];
    if (!segment) return emptyAt;
    return positionIn(segment.value, segment.source, offset, segment.kind === 'copy');
  };
  return {
    segments,
    toSource,
    toSourceSpan(span: Span): Span {
      if (span.start === span.end) {
        const at = toSource(span.start, 'start');
        return { start: at, end: at };
      }
      const start = toSource(span.start, 'start');
      return { start, end: Math.max(start, toSource(span.end, 'end')) };
    },
    toValue(sourceOffset: number) {
      const index = findBySource(segments, sourceOffset);
      const segment = segments[index];
      if (!segment) {
        const last = segments.at(-1);
        return { offset: last ? last.value.end : 0, virtual: sourceOffset !== (last ? last.source.end : emptyAt) };
      }
      if (sourceOffset < segment.source.start) return { offset: segment.value.start, virtual: true };
      return { offset: positionIn(segment.source, segment.value, sourceOffset, segment.kind === 'copy'), virtual: false };
    },
  };
}

/** Inside a copied stretch character by character; inside a replaced one its start, except at its very end. */
function positionIn(from: Span, to: Span, offset: number, copied: boolean): number {
  if (copied) return Math.min(to.start + (offset - from.start), to.end);
  return offset >= from.end ? to.end : to.start;
}

/** The segment that holds a value offset; at a boundary the right one for `start`, the left one for `end`. */
function findByValue(segments: readonly Segment[], offset: number, affinity: Affinity): number {
  let low = 0;
  let high = segments.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    const end = segments[middle]!.value.end;
    if (affinity === 'start' ? end <= offset : end < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The first segment that ends after a source offset. */
function findBySource(segments: readonly Segment[], offset: number): number {
  let low = 0;
  let high = segments.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (segments[middle]!.source.end <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
