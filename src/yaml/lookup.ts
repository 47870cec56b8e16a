import type { YamlEntry, YamlMap, YamlNode } from './nodes';

/** The entry of a map with this key. */
export const entryOf = (map: YamlMap, key: string): YamlEntry | undefined => map.entries.find((entry) => entry.key.text === key);

/** The node at a key path; list items by their index. */
export function nodeAtPath(root: YamlNode | undefined, path: readonly (string | number)[]): YamlNode | undefined {
  let node = root;
  for (const part of path) {
    if (node?.kind === 'map') node = entryOf(node, String(part))?.value;
    else if (node?.kind === 'list') node = node.items[Number(part)];
    else return undefined;
  }
  return node;
}

/** Where a source offset stands: on a key, in a value, or in the gap below a path where a new key could go. */
export interface YamlPlace {
  readonly role: 'key' | 'value' | 'gap';
  readonly path: readonly (string | number)[];
  readonly node: YamlNode | undefined;
}

/** The innermost place that holds an offset; its end counts too, since that is where a cursor stands after typing. */
export function placeAt(root: YamlNode | undefined, offset: number): YamlPlace {
  const path: (string | number)[] = [];
  let node = root;
  while (node && node.kind !== 'scalar') {
    if (node.kind === 'list') {
      const index: number = node.items.findIndex((item) => item.span.start <= offset && offset <= item.span.end);
      if (index < 0) return { role: 'gap', path, node };
      path.push(index);
      node = node.items[index];
      continue;
    }
    const entry: YamlEntry | undefined = node.entries.find(({ span }) => span.start <= offset && offset <= span.end);
    if (!entry) return { role: 'gap', path, node };
    path.push(entry.key.text);
    if (offset <= entry.key.span.end) return { role: 'key', path, node: entry.key };
    if (!entry.value || offset < entry.value.span.start) return { role: 'value', path, node: entry.value };
    node = entry.value;
  }
  return { role: 'value', path, node };
}
