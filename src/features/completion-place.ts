import type { CompletionItem } from './completion-item';
import type { EditableText } from './editable-text';
import type { EditorFile, FeatureContext } from './editor-file';
import type { ExpressionPlace } from './expression-at';

/** A place inside a mustache, and all that is known around it. */
export interface CompletionPlace {
  readonly file: EditorFile;
  readonly text: EditableText;
  readonly place: ExpressionPlace;
  readonly context: FeatureContext;
}

type Word = Pick<CompletionItem, 'label' | 'kind'> &
  Partial<Pick<CompletionItem, 'detail' | 'documentation' | 'rank'>> & { readonly newText?: string };

/** An offer that takes the place of the word at the cursor; the label is what is written, unless `newText` says otherwise. */
export function wordItem(
  { text, place }: CompletionPlace,
  { label, kind, detail, documentation, rank = 0, newText = label }: Word,
): CompletionItem {
  return { label, kind, detail, documentation, edit: { span: text.toSource(place.word), newText }, snippet: false, rank, again: false };
}

/** The braces that an unclosed mustache still needs behind a finished name. */
export function closing({ place, text }: CompletionPlace): string {
  if (place.closed || place.depth > 0) return '';
  return text.value.startsWith('}', place.word.end) ? '}' : '}}';
}
