import assert from 'node:assert/strict';
import { completionAt } from '../../src/features/completion';
import type { CompletionItem } from '../../src/features/completion-item';
import type { MarkedLibrary } from './marked-library';

export const offers = ({ file, offset, context }: MarkedLibrary): CompletionItem[] => completionAt(file, offset, context);

export const labels = (marked: MarkedLibrary): string[] => offers(marked).map(({ label }) => label);

/** The file after an offer was taken, with the cursor at the first place that wants typing. */
export function taken(marked: MarkedLibrary, label: string): string {
  const item = offers(marked).find((candidate) => candidate.label === label);
  assert.ok(item, `\`${label}\` is offered; offered are ${labels(marked).slice(0, 12).join(', ')}`);
  const { span, newText } = item.edit;
  assert.ok(span.start <= marked.offset && marked.offset <= span.end, 'the cursor stands in the replaced text');
  const { source } = marked.file;
  assert.ok(!source.slice(span.start, span.end).includes('\n'), 'one line is replaced');
  return source.slice(0, span.start) + (item.snippet ? expanded(newText) : `${newText}█`) + source.slice(span.end);
}

/** A snippet as it looks right after it was put in: placeholders with their text, the cursor at the first stop. */
function expanded(snippet: string): string {
  let placed = false;
  const text = snippet.replace(
    /\\([\\$}])|\$\{(\d+):((?:\\.|[^}])*)\}|\$(\d+)/g,
    (_all, escaped: string | undefined, _stop, inner: string | undefined) => {
      if (escaped !== undefined) return escaped;
      const cursor = placed ? '' : '█';
      placed = true;
      return cursor + (inner ?? '').replace(/\\([\\$}])/g, '$1');
    },
  );
  return placed ? text : `${text}█`;
}
