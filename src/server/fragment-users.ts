import { walkNodes } from '../handlebars/walk';
import type { Library } from '../library/library';
import type { Snapshot } from '../template/snapshot';

/** The files that show what a fragment says, directly or through other fragments: they have to be checked again when it changes. */
export function fragmentUsers(library: Library, fragment: Snapshot): string[] {
  const users = new Set<string>();
  const names = [fragment.id];
  for (let name = names.pop(); name !== undefined; name = names.pop()) {
    for (const snapshot of library.files.values()) {
      if (users.has(snapshot.uri) || snapshot.uri === fragment.uri || !includesFragment(snapshot, name)) continue;
      users.add(snapshot.uri);
      if (snapshot.kind === 'fragment') names.push(snapshot.id);
    }
  }
  return [...users];
}

function includesFragment(snapshot: Snapshot, name: string): boolean {
  if (!snapshot.source.includes(name)) return false;
  let found = false;
  for (const text of snapshot.texts) {
    walkNodes(text.body.nodes, {
      enter(node) {
        if (node.kind === 'partial' && node.name.name === name) found = true;
      },
    });
  }
  return found;
}
