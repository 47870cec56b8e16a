import { completeDirective } from './completion-directive';
import { completeExpression } from './completion-expression';
import type { CompletionItem } from './completion-item';
import { completeYaml } from './completion-yaml';
import { cursorAt } from './cursor';
import { describeRule } from './describe';
import type { EditorFile, FeatureContext } from './editor-file';

/** Everything that may be written at an offset of a file's source, best first; what is equally good stays in the order of its catalogue. */
export function completionAt(file: EditorFile, offset: number, context: FeatureContext): CompletionItem[] {
  return itemsAt(file, offset, context).sort((a, b) => a.rank - b.rank);
}

function itemsAt(file: EditorFile, offset: number, context: FeatureContext): CompletionItem[] {
  const cursor = cursorAt(file, offset);
  if (cursor?.kind === 'expression') return completeExpression({ file, text: cursor.text, place: cursor.place, context });
  if (cursor?.kind === 'yaml') return completeYaml({ file, offset, at: cursor.at, context });
  if (cursor?.kind !== 'comment') return [];
  if (!cursor.directive) return completeDirective(file, cursor.word);
  return context.rules.map((rule) => ({
    label: rule.id,
    kind: 'rule',
    detail: rule.summary,
    documentation: () => describeRule(rule),
    edit: { span: cursor.word, newText: rule.id },
    snippet: false,
    rank: 0,
    again: false,
  }));
}
