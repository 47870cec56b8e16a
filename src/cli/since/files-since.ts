import { realpathSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { CUSTOMERS_FILE } from '../../library/customers';
import { pathOfUri } from '../../library/disk.node';
import { POLICY_FILE } from '../../library/policy';
import { changedFiles, trackedFiles } from '../git/changed-files';
import { mergeBase } from '../git/merge-base';
import type { OpenedLibrary } from '../opened-library';
import { reachedFrom } from './reached-from';

/**
 * Of some files of a library, those that may read otherwise than at the commit where the work since `ref` began: changed ones, committed or not,
 * those that git doesn't know, and all that fragments tie to them. Where the policy or the customers changed, that is every file. Throws a
 * `UsageError` when git can't tell.
 */
export function filesSince(ref: string, { library, settings }: OpenedLibrary, uris: readonly string[], root: string): string[] {
  const changed = new Set(changedFiles(root, mergeBase(root, ref)));
  const tracked = new Set(trackedFiles(root));
  const isChanged = (path: string): boolean => {
    const real = realPath(path);
    // A link may itself be what was changed, and lead somewhere else now.
    return changed.has(real) || !tracked.has(real) || changed.has(join(realPath(dirname(path)), basename(path)));
  };
  const isChangedUri = (uri: string): boolean => isChanged(pathOfUri(uri) ?? uri);
  const settingsPaths = [POLICY_FILE, CUSTOMERS_FILE].map((name) => join(realPath(root), name));
  if ([...settings.keys()].some(isChangedUri) || settingsPaths.some((path) => changed.has(path))) return [...uris];
  const gone = [...changed].map((path) => basename(path)).filter((name) => name.startsWith('_'));
  const reached = reachedFrom(library, new Set([...library.files.keys()].filter(isChangedUri)), gone);
  return uris.filter((uri) => reached.has(uri) || (!library.files.has(uri) && isChangedUri(uri)));
}

/** The path without links; as it is where there is nothing. */
function realPath(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return path;
  }
}
