import type { Span } from '../text/span';
import type { ScalarStyle } from '../yaml/nodes';
import type { EditorFile } from './editor-file';
import { lineStart } from './line-start';

/** A templated text around a cursor, in a form that stays useful while the YAML around it is half-typed. */
export interface EditableText {
  readonly value: string;
  /** The cursor, in `value`. */
  readonly offset: number;
  readonly language: string | undefined;
  readonly style: ScalarStyle;
  toSource(span: Span): Span;
}

/** The templated text that holds a source offset; on a line that YAML reads as something else (`body: {{na`), the line itself. */
export function editableTextAt(file: EditorFile, offset: number): EditableText | undefined {
  return scalarTextAt(file, offset) ?? looseTextAt(file, offset);
}

function scalarTextAt(file: EditorFile, offset: number): EditableText | undefined {
  for (const text of file.snapshot?.texts ?? []) {
    const { scalar } = text;
    if (!scalar || offset < scalar.span.start || offset > scalar.span.end) continue;
    const at = scalar.map.toValue(offset);
    // The block's header, and what stands behind its last line.
    if (at.virtual && (offset < scalar.map.toSource(0, 'start') || at.offset >= text.value.length)) return undefined;
    return { value: text.value, offset: at.offset, language: text.language, style: scalar.style, toSource: text.toSource };
  }
  return undefined;
}

/** A template's line with an open mustache before the cursor, outside every text that could be read. */
function looseTextAt(file: EditorFile, offset: number): EditableText | undefined {
  if (!file.snapshot || file.yaml.comments.some(({ span }) => span.start <= offset && offset <= span.end)) return undefined;
  const start = lineStart(file.source, offset);
  const newline = file.source.indexOf('\n', offset);
  const value = file.source.slice(start, newline < 0 ? file.source.length : newline);
  const open = value.lastIndexOf('{{', offset - start - 1);
  if (open < 0 || value.slice(open, offset - start).includes('}}')) return undefined;
  return {
    value,
    offset: offset - start,
    language: undefined,
    style: 'plain',
    toSource: (span) => ({ start: start + span.start, end: start + span.end }),
  };
}

/** Writes new text as a scalar's style wants it, for one line of text without control characters. */
export function encodeFor(style: ScalarStyle, text: string): string {
  if (style === 'double') return text.replace(/["\\]/g, '\\$&');
  return style === 'single' ? text.replaceAll("'", "''") : text;
}
