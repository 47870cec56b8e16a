import type { Snapshot } from '../template/snapshot';
import type { Library } from './library';

/**
 * A way to look up the files of a library by something in them: an id, a fragment that they take in. The files that a change leaves alone
 * are read once, so that the next keystroke costs its own file. What is found stands in path order.
 */
export function fileIndex(keysOf: (snapshot: Snapshot) => Iterable<string>): (library: Library, key: string) => readonly Snapshot[] {
  const indexes = new WeakMap<ReadonlyMap<string, Snapshot>, ReadonlyMap<string, readonly Snapshot[]>>();
  return ({ files: { base, changes } }, key) => {
    const index = indexes.get(base) ?? indexOf(base.values(), keysOf);
    indexes.set(base, index);
    if (changes.size === 0) return index.get(key) ?? [];
    const kept = (index.get(key) ?? []).filter(({ uri }) => !changes.has(uri));
    const changed = [...changes.values()].filter((snapshot) => snapshot !== undefined && [...keysOf(snapshot)].includes(key));
    return [...kept, ...(changed as Snapshot[])].sort((a, b) => (a.uri < b.uri ? -1 : 1));
  };
}

function indexOf(files: Iterable<Snapshot>, keysOf: (snapshot: Snapshot) => Iterable<string>): Map<string, Snapshot[]> {
  const index = new Map<string, Snapshot[]>();
  for (const snapshot of files) {
    for (const key of new Set(keysOf(snapshot))) {
      const known = index.get(key);
      if (known) known.push(snapshot);
      else index.set(key, [snapshot]);
    }
  }
  return index;
}
