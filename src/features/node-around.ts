import { entryOf } from '../yaml/lookup';
import type { YamlNode } from '../yaml/nodes';

/** The node at a key path around a source offset: of a list, the item that began last before it, whatever number the path has. */
export function nodeAround(root: YamlNode | undefined, path: readonly (string | number)[], offset: number): YamlNode | undefined {
  let node = root;
  for (const part of path) {
    if (node?.kind === 'map') node = entryOf(node, String(part))?.value;
    else if (node?.kind === 'list') node = node.items.findLast(({ span }) => span.start <= offset);
    else return undefined;
  }
  return node;
}
