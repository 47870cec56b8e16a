import type { Span } from '../text/span';
import { type EditableText, editableTextAt } from './editable-text';
import type { EditorFile } from './editor-file';
import { type ExpressionPlace, expressionAt } from './expression-at';
import { type YamlCursor, yamlCursorAt } from './yaml-cursor';

/** What a cursor stands on: the one question that completion, hover and definition share. */
export type Cursor =
  | { readonly kind: 'expression'; readonly text: EditableText; readonly place: ExpressionPlace }
  | { readonly kind: 'prose'; readonly text: EditableText }
  /** A comment, of YAML or of a body; `word` is the one around the cursor, in the source. */
  | { readonly kind: 'comment'; readonly directive: boolean; readonly word: Span }
  | { readonly kind: 'yaml'; readonly at: YamlCursor };

/** The innermost thing that an offset of a file's source stands on. */
export function cursorAt(file: EditorFile, offset: number): Cursor | undefined {
  const comment = file.yaml.comments.find(({ span }) => span.start < offset && offset <= span.end);
  if (comment) return commentCursor(file.source, comment.span, offset);
  const text = editableTextAt(file, offset);
  if (!text) {
    const at = yamlCursorAt(file.source, offset);
    return at && { kind: 'yaml', at };
  }
  const place = expressionAt(text.value, text.offset);
  if (!place) return { kind: 'prose', text };
  if (place.role === 'comment') return commentCursor(file.source, text.toSource(place.span), offset);
  return { kind: 'expression', text, place };
}

function commentCursor(source: string, span: Span, offset: number): Cursor {
  const before = /[a-z0-9-]*$/.exec(source.slice(span.start, offset))?.[0].length ?? 0;
  const behind = /^[a-z0-9-]*/.exec(source.slice(offset, span.end))?.[0].length ?? 0;
  const word = {
    start: offset - before,
    end: offset + (source.startsWith('--}}', offset + behind - 2) ? Math.max(0, behind - 2) : behind),
  };
  return { kind: 'comment', directive: /replywright-disable(?:-next)?(?:-line)?\s/.test(source.slice(span.start, word.start)), word };
}
