import { isWithin, shownPath } from '../paths';
import { listed } from '../sentences';
import type { Target } from '../targets';

export interface EmptyFoldersInput {
  readonly targets: readonly Target[];
  /** Absolute paths of the templates and fragments that were checked. */
  readonly checked: readonly string[];
  /** Where each library's templates stand, by its root. */
  readonly globs: ReadonlyMap<string, readonly string[]>;
  readonly cwd: string;
}

/** One sentence for each folder that was named and holds no template, since a check of nothing looks just like a good one. */
export function emptyFolders({ targets, checked, globs, cwd }: EmptyFoldersInput): string[] {
  const empty = targets.filter(({ path, isFolder, asked }) => isFolder && asked && !checked.some((file) => isWithin(file, path)));
  return empty.map(({ path, root }) => {
    const folder = shownPath(path, cwd);
    const place = folder === '.' ? 'this folder' : folder;
    const library = root === cwd ? '' : ` in ${shownPath(root, cwd)}`;
    return `There is no template in ${place}: the library${library} keeps them in ${listed(globs.get(root) ?? [])}.`;
  });
}
