import { walkPaths } from '../../handlebars/walk';
import type { Library } from '../../library/library';
import type { Snapshot } from '../../template/snapshot';
import type { YamlNode } from '../../yaml/nodes';
import { includesOf } from './includes';
import { readingOf } from './names';
import { perText } from './per-text';

/** What a file reads, its fragments included. */
export interface UsedNames {
  readonly names: ReadonlySet<string>;
  /** Texts of which only the letters are known: broken mustaches, and texts of the file that are no replies. */
  readonly unread: readonly string[];
  /** False when a fragment can't be looked into, so that it may read anything. */
  readonly complete: boolean;
}

export function usedNames(library: Library, snapshot: Snapshot): UsedNames {
  const names = new Set<string>();
  const unread: string[] = otherTexts(snapshot);
  const seen = new Set<Snapshot>();
  let complete = true;
  const collect = (file: Snapshot): void => {
    if (seen.has(file)) return;
    seen.add(file);
    for (const text of file.texts) {
      const { body, value } = text;
      for (const name of namesRead(text)) names.add(name);
      for (const { span } of body.problems) unread.push(value.slice(span.start, span.end + value.slice(span.end).search(/\n|$/)));
      const { partials, inlines } = includesOf(body.nodes);
      const own = new Set(inlines.map((inline) => inline.name.name));
      for (const { name, dynamic, program } of partials) {
        const fragment = library.fragments.get(name.name);
        if (fragment && !dynamic) collect(fragment);
        else if (dynamic || (!own.has(name.name) && !program)) complete = false;
      }
    }
  };
  collect(snapshot);
  return { names, unread, complete };
}

/** What a text reads itself. The block `{{#with order}}` reads `order.`, which is less than `order`. */
const namesRead = perText((text): ReadonlySet<string> => {
  const names = new Set<string>();
  walkPaths(text.body.nodes, (path, scope) => {
    const reading = readingOf(path, scope);
    const goesInto =
      scope.role === 'context' && scope.node.kind === 'block' && scope.node.head.kind === 'path' && scope.node.head.original === 'with';
    if (reading.kind === 'variable' && scope.role !== 'helper') names.add(goesInto ? `${reading.name}.` : reading.name);
  });
  return names;
});

/** Is a variable, a part of it or the block that it stands in read? `{{#with order}}` alone reads nothing of it. */
export function isUsed(name: string, { names, unread }: UsedNames): boolean {
  for (const used of names)
    if (used === name || used.startsWith(`${name}.`) || (!used.endsWith('.') && name.startsWith(`${used}.`))) return true;
  return unread.some((text) => text.includes(name));
}

/** Texts outside the replies that hold mustaches, such as a tag. */
function otherTexts(snapshot: Snapshot): string[] {
  const replies = new Set(snapshot.texts.map((text) => text.scalar));
  const found: string[] = [];
  const visit = (node: YamlNode | undefined): void => {
    if (node?.kind === 'map') for (const { value } of node.entries) visit(value);
    else if (node?.kind === 'list') node.items.forEach(visit);
    else if (node && !replies.has(node) && node.text.includes('{{')) found.push(node.text);
  };
  visit(snapshot.yaml.root);
  return found;
}
