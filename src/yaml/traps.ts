import type { Span } from '../text/span';
import type { YamlDocument, YamlEntry, YamlNode, YamlTrap } from './nodes';

/** Places where YAML reads something else than was written, without a word. */
export function findTraps(document: Omit<YamlDocument, 'traps'>): YamlTrap[] {
  const { root, source } = document;
  if (root?.kind === 'scalar') return missingSpace(source, root);
  return [...trapsIn(root, source), ...cutTexts(document)].sort((a, b) => a.span.start - b.span.start);
}

function trapsIn(node: YamlNode | undefined, source: string, name = 'This text'): YamlTrap[] {
  if (node?.kind === 'list') return node.items.flatMap((item) => trapsIn(item, source));
  if (node?.kind !== 'map') return [];
  if (node.flow && source.startsWith('{{', node.span.start)) return [mustacheMap(node.span, source, name)];
  return node.entries.flatMap((entry) => [...trapAt(entry, source), ...trapsIn(entry.value, source, `\`${entry.key.text}\``)]);
}

const mustacheMap = ({ start, end }: Span, source: string, name: string): YamlTrap => ({
  code: 'mustache-map',
  message: `${name} begins with \`{{\`, which YAML reads as its own syntax, so the customer would get nothing. Put quotes around the text.`,
  span: { start, end },
  fix: quote(source, start, end),
});

function trapAt({ key, value }: YamlEntry, source: string): YamlTrap[] {
  if (value?.kind !== 'scalar' || value.style !== 'plain' || !TEXT_KEYS.has(key.text) || typeof value.value === 'string') return [];
  const { start, end } = value.span;
  const written = source.slice(start, end);
  if (typeof value.value === 'number') {
    if (String(value.value) === written) return [];
    return [
      {
        code: 'number-changed',
        message: `YAML reads \`${written}\` as the number ${value.value}. Put quotes around it to keep it as written.`,
        span: value.span,
        fix: quote(source, start, end),
      },
    ];
  }
  if (written === '') return [];
  return [
    {
      code: 'word-as-value',
      message: `YAML reads \`${written}\` as ${value.value === null ? 'nothing' : 'yes or no'}, not as a text. Put quotes around it.`,
      span: value.span,
      fix: quote(source, start, end),
    },
  ];
}

/** Keys whose value is a text: a number or a word of YAML's own there is a slip. */
const TEXT_KEYS: ReadonlySet<string> = new Set([
  'id',
  'title',
  'useWhen',
  'avoidWhen',
  'owner',
  'subject',
  'body',
  'description',
  'note',
  'example',
  'fallback',
  'number',
  'phone',
  'name',
  'firstName',
  'lastName',
]);

function quote(source: string, start: number, end: number): YamlTrap['fix'] {
  const written = source.slice(start, end);
  const quoted = written.includes("'") ? `"${written.replace(/[\\"]/g, '\\$&')}"` : `'${written}'`;
  return written.includes('\n') ? undefined : { title: 'Put quotes around it', edits: [{ span: { start, end }, newText: quoted }] };
}

/** ` #` ends a text without quotes. `Order #123` is meant as text; `pending  # until they answer` is a comment. */
function cutTexts({ source, comments, root }: Omit<YamlDocument, 'traps'>): YamlTrap[] {
  if (comments.length === 0 || root?.kind !== 'map') return [];
  const plain = plainTexts(root);
  return comments.flatMap((comment) => {
    const cut = plain.find(
      ({ end }) =>
        end <= comment.span.start &&
        source.slice(end, comment.span.start).trim() === '' &&
        !source.slice(end, comment.span.start).includes('\n'),
    );
    if (!cut || !/^#(?:\d|\{\{|[^\s#])/.test(source.slice(comment.span.start))) return [];
    return [
      {
        code: 'comment-cut' as const,
        message: `YAML takes \`${source.slice(comment.span.start, Math.min(comment.span.end, comment.span.start + 30))}\` for a comment, so the text ends before it. Put quotes around the text.`,
        span: comment.span,
        fix: quote(source, cut.start, comment.span.end),
      },
    ];
  });
}

function plainTexts(node: YamlNode): { start: number; end: number }[] {
  if (node.kind === 'list') return node.items.flatMap(plainTexts);
  if (node.kind === 'scalar') return [];
  return node.entries.flatMap(({ key, value }) => {
    if (value?.kind !== 'scalar') return value ? plainTexts(value) : [];
    return value.style === 'plain' && TEXT_KEYS.has(key.text) ? [value.span] : [];
  });
}

/** `body:|` without a blank makes the whole file one text. */
function missingSpace(source: string, root: { readonly span: { readonly start: number; readonly end: number } }): YamlTrap[] {
  const match = /^[ ]*([A-Za-z][\w.]*):(?=\S)/m.exec(source.slice(root.span.start, root.span.end));
  if (!match) return [];
  const start = root.span.start + match.index + match[0].length - 1 - match[1]!.length;
  const at = root.span.start + match.index + match[0].length;
  return [
    {
      code: 'missing-space',
      message: `A blank is missing behind \`${match[1]}:\`, so YAML reads the whole file as one text. Write \`${match[1]}: …\`.`,
      span: { start, end: at },
      fix: { title: 'Add the blank', edits: [{ span: { start: at, end: at }, newText: ' ' }] },
    },
  ];
}
