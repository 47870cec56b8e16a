import type { Library } from '../../library/library';
import { fragmentsIn, takesUnnamedFragment } from '../../rules/facts/includes';
import type { Snapshot } from '../../template/snapshot';

/**
 * The files whose findings may change with those of a set, the set included: a fragment's text is read in every reply that takes it in, and what
 * a template hands to a fragment is judged in the fragment.
 */
export function reachedFrom(library: Library, changed: ReadonlySet<string>, changedFragmentFiles: readonly string[]): ReadonlySet<string> {
  const files = [...library.files.values()];
  const takes = new Map(files.map((file) => [file.uri, new Set(fragmentsIn(file))]));
  const isFragment = ({ kind }: Snapshot): boolean => kind === 'fragment';
  const uses = new Set(changedFragmentFiles.map((name) => name.replace(/^_/, '').replace(/\.ya?ml$/i, '')));
  for (const file of files) if (changed.has(file.uri) && isFragment(file)) uses.add(file.id);
  // Upwards: whoever takes in what changed, directly or through another fragment.
  const reached = new Set(changed);
  for (let grew = true; grew; ) {
    grew = false;
    for (const file of files) {
      if (reached.has(file.uri) || !(touches(takes.get(file.uri), uses) || (uses.size > 0 && takesUnnamedFragment(file)))) continue;
      reached.add(file.uri);
      if (isFragment(file)) uses.add(file.id);
      grew = true;
    }
  }
  // Downwards: the fragments that changed files take in.
  const open = files.filter(({ uri }) => reached.has(uri));
  for (let file = open.pop(); file !== undefined; file = open.pop()) {
    for (const name of takes.get(file.uri) ?? []) {
      const fragment = library.fragments.get(name);
      if (!fragment || reached.has(fragment.uri)) continue;
      reached.add(fragment.uri);
      open.push(fragment);
    }
  }
  return reached;
}

const touches = (names: ReadonlySet<string> | undefined, wanted: ReadonlySet<string>): boolean =>
  [...(names ?? [])].some((name) => wanted.has(name));
