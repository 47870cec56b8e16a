import { PATTERN_SETS } from '../prose/pattern-forms';
import type { CompletionItem } from './completion-item';
import type { EditorFile } from './editor-file';

/** The sets of words that may stand in a phrase of the team's, where a word of it may begin or a set has begun. */
export function completePattern({ source }: EditorFile, offset: number): CompletionItem[] {
  const before = /(?:<[A-Z]*|(?<=[\s"'(|[,:-]))$/.exec(source.slice(Math.max(0, offset - 100), offset));
  if (!before) return [];
  const behind = before[0] === '' ? 0 : (/^[A-Z]*>?/.exec(source.slice(offset))?.[0].length ?? 0);
  const span = { start: offset - before[0].length, end: offset + behind };
  return PATTERN_SETS.map(({ set, means }, rank) => ({
    label: set,
    kind: 'value',
    detail: means,
    documentation: undefined,
    edit: { span, newText: set },
    snippet: false,
    rank,
    again: false,
  }));
}
