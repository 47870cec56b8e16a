import type { Call } from '../handlebars/nodes';
import { defineRule, NO_OPTIONS } from './rule';

/** `{{{x}}}` puts a value into the reply as it is: a name such as `*Bob*` or `<b>` would then format the customer's mail. */
export default defineRule({
  id: 'unescaped-value',
  group: 'structure',
  severity: 'warning',
  sources: ['A17'],
  fixes: 'safe',
  summary: 'What a customer or a ticket supplies formats the reply.',
  finished: false,
  options: NO_OPTIONS,
  messages: {
    unescaped:
      '`{written}` puts the value into the reply as it is, so a `*`, a link or a tag in it would change how the reply looks to the customer. Write `{escaped}`.',
  },
  visit: ({ report }) => ({
    mustache(node, text) {
      if (!node.unescaped || !readsData(node)) return;
      const written = text.value.slice(node.span.start, node.span.end);
      const escaped = withTwoBraces(written);
      report(text, node.span, {
        message: 'unescaped',
        data: { written, escaped },
        fixes: [{ title: `Write ${escaped}`, safe: true, edits: [{ span: node.span, newText: escaped }] }],
      });
    },
  }),
});

/** What a customer wrote may be in it: not a literal, not what the team or the machine supplies. */
function readsData({ head, params, hash }: Call): boolean {
  const read = params.length + hash.length === 0 ? [head] : [...params, ...hash.map((pair) => pair.value)];
  return read.some((expression) => {
    if (expression.kind === 'sub-expression') return readsData(expression);
    return expression.kind === 'path' && !OURS.has(expression.segments[0]?.name ?? '');
  });
}

const OURS: ReadonlySet<string> = new Set(['agent', 'company', 'now']);

function withTwoBraces(written: string): string {
  if (written.startsWith('{{{')) return written.slice(1, -1);
  return written.replace(/^(\{\{~?)&\s*/, '$1');
}
