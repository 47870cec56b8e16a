import type { TextEdit } from './span';

/** The text after all edits, which count in the unedited text; undefined when two of them overlap or one lies outside. */
export function applyEdits(text: string, edits: readonly TextEdit[]): string | undefined {
  const sorted = edits
    .map((edit, order) => ({ ...edit, order }))
    .sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end || a.order - b.order);
  const parts: string[] = [];
  let position = 0;
  for (const { span, newText } of sorted) {
    if (span.start < position || span.end < span.start || span.end > text.length) return undefined;
    parts.push(text.slice(position, span.start), newText);
    position = span.end;
  }
  parts.push(text.slice(position));
  return parts.join('');
}
