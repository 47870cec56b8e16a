import { fileIndex } from '../library/file-index';
import type { Library } from '../library/library';
import { fragmentsIn } from '../rules/facts/includes';
import type { Snapshot } from '../template/snapshot';

const takingIn = fileIndex((snapshot) => (snapshot.source.includes('{{') ? fragmentsIn(snapshot) : []));

/** The files that show what a fragment says, directly or through other fragments: they have to be checked again when it changes. */
export function fragmentUsers(library: Library, fragment: Snapshot): string[] {
  const users = new Set<string>();
  const names = [fragment.id];
  for (let name = names.pop(); name !== undefined; name = names.pop()) {
    for (const { uri, kind, id } of takingIn(library, name)) {
      if (users.has(uri) || uri === fragment.uri) continue;
      users.add(uri);
      if (kind === 'fragment') names.push(id);
    }
  }
  return [...users];
}
