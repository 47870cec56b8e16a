/**
 * A half-open range `[start, end)` of UTF-16 offsets.
 * Which text it counts in (source file, decoded value) is named by whoever holds it.
 */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export const makeSpan = (start: number, end: number): Span => ({ start, end });

export const spanLength = (span: Span): number => span.end - span.start;

/** True when `offset` lies in the span or touches its end: what an editor's cursor needs. */
export const touches = (span: Span, offset: number): boolean => offset >= span.start && offset <= span.end;

export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

export const encloses = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end;

export const shift = (span: Span, by: number): Span => ({ start: span.start + by, end: span.end + by });

/** Replaces the text of `span` by `newText`; all edits of one list count in the same, unedited text. */
export interface TextEdit {
  readonly span: Span;
  readonly newText: string;
}
