import type { Library } from '../library/library';
import { includesOf } from '../rules/facts/includes';
import type { Snapshot } from '../template/snapshot';

/** A file and all fragments that it takes in, directly or through others. One whose name is known only at run time may be any. */
export function readFiles(library: Library, file: Snapshot): readonly Snapshot[] {
  const seen = new Set<Snapshot>();
  const collect = (snapshot: Snapshot): void => {
    if (seen.has(snapshot)) return;
    seen.add(snapshot);
    for (const text of snapshot.texts)
      for (const { name, dynamic } of includesOf(text.body.nodes).partials) {
        const taken = dynamic ? [...library.fragments.values()] : [library.fragments.get(name.name)];
        for (const fragment of taken) if (fragment) collect(fragment);
      }
  };
  collect(file);
  return [...seen];
}
