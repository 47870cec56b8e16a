import type { Span } from '../text/span';
import type { CompletionItem } from './completion-item';
import type { EditorFile } from './editor-file';

/** What silences rules, by the comment in which it works. */
const DIRECTIVES = [
  { comment: /#\s*$/, name: 'replywright-disable-next-line', detail: 'Silences rules on the entry that begins on the next line.' },
  { comment: /#\s*$/, name: 'replywright-disable', detail: 'Silences rules in the rest of the file.' },
  { comment: /\{\{!--\s*$/, name: 'replywright-disable-line', detail: 'Silences rules on this line.' },
];

/** The directives that may begin a comment of a reply. */
export function completeDirective({ source, snapshot }: EditorFile, word: Span): CompletionItem[] {
  if (!snapshot) return [];
  const before = source.slice(Math.max(0, word.start - 20), word.start);
  const typed = source.slice(word.start, word.end);
  return DIRECTIVES.filter(({ comment, name }) => comment.test(before) && name.startsWith(typed)).map(({ name, detail }, rank) => ({
    label: name,
    kind: 'value',
    detail,
    documentation: undefined,
    edit: { span: word, newText: `${name} ` },
    snippet: false,
    rank,
    again: true,
  }));
}
