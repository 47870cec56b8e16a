import type { YamlComment, YamlNode } from './nodes';

/** Comments of a file: `#` at a line's start or after a blank, outside every scalar. */
export function commentsOf(source: string, root: YamlNode | undefined): YamlComment[] {
  if (!source.includes('#')) return [];
  const scalars = scalarSpans(source, root);
  const comments: YamlComment[] = [];
  let scalar = 0;
  for (let at = source.indexOf('#'); at >= 0; at = source.indexOf('#', at + 1)) {
    while (scalar < scalars.length && scalars[scalar]!.end <= at) scalar++;
    const current = scalars[scalar];
    if (current && current.start <= at) {
      // A block scalar's header line may carry a comment; its text may not.
      if (!current.header || at >= current.header) {
        at = current.end - 1;
        continue;
      }
    }
    if (at > 0 && !/[\s]/.test(source[at - 1]!)) continue;
    const newline = source.indexOf('\n', at);
    const lineEnd = newline < 0 ? source.length : newline;
    const end = source[lineEnd - 1] === '\r' ? lineEnd - 1 : lineEnd;
    comments.push({ span: { start: at, end }, text: source.slice(at + 1, end).trim() });
    at = lineEnd;
  }
  return comments;
}

interface ScalarSpan {
  readonly start: number;
  readonly end: number;
  /** Where a block scalar's text begins. */
  readonly header: number | undefined;
}

function scalarSpans(source: string, root: YamlNode | undefined): ScalarSpan[] {
  const spans: ScalarSpan[] = [];
  const visit = (node: YamlNode | undefined): void => {
    if (!node) return;
    if (node.kind === 'scalar') {
      const block = node.style === 'literal' || node.style === 'folded';
      spans.push({ ...node.span, header: block ? source.indexOf('\n', node.span.start) + 1 || node.span.end : undefined });
    } else if (node.kind === 'list') node.items.forEach(visit);
    else
      for (const entry of node.entries) {
        visit(entry.key);
        visit(entry.value);
      }
  };
  visit(root);
  return spans;
}
