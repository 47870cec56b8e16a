import type { Span } from './span';

/**
 * One stretch of a decoded value and the stretch of source it came from.
 * `copy` stretches have equal lengths and map character by character;
 * `replace` stretches (an escape, a folded line break, a removed indent) map as a whole.
 */
export interface Segment {
  readonly kind: 'copy' | 'replace';
  readonly value: Span;
  readonly source: Span;
}

/** A boundary between two segments has two sides: `start` looks right, `end` looks left. */
export type Affinity = 'start' | 'end';

/** Maps offsets of a decoded value to the source and back. Segments are in order and cover the value without gaps. */
export interface SegmentMap {
  readonly segments: readonly Segment[];
  toSource(valueOffset: number, affinity: Affinity): number;
  /** The source of a span of the value: its start looks right, its end looks left; an empty span stays empty. */
  toSourceSpan(span: Span): Span;
  /** The value offset at a source offset; `virtual` when the source offset is not in any segment (indentation, quotes). */
  toValue(sourceOffset: number): { readonly offset: number; readonly virtual: boolean };
}
