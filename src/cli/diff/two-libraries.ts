import { dirname } from 'node:path';
import { pathOfUri, uriOfPath } from '../../library/disk.node';
import { type FileSystem, memoryFileSystem } from '../../library/file-system';
import { globMatcher } from '../../library/glob';
import type { Library } from '../../library/library';
import { joinUri, loadLibrary } from '../../library/load-library';
import { POLICY_FILE } from '../../library/policy';
import { defaultBranch } from '../git/default-branch';
import { commitOf, mergeBase } from '../git/merge-base';
import { readTree } from '../git/read-tree';
import { openLibrary } from '../opened-library';
import type { Unreadable } from '../unreadable';

/** A library at two moments. */
export interface TwoLibraries {
  readonly before: Library;
  readonly after: Library;
  /** Files of the working tree that are not in the comparison. */
  readonly unreadable: readonly Unreadable[];
}

/**
 * The library of a folder where a line of work began, and at its end, or as it lies on the disk. Throws a `UsageError` with the remedy when
 * git doesn't know them.
 */
export async function twoLibraries(root: string, base: string | undefined, head: string | undefined): Promise<TwoLibraries> {
  const from = mergeBase(root, base ?? defaultBranch(root), head);
  const before = await libraryAt(root, from);
  if (head !== undefined) return { before, after: await libraryAt(root, commitOf(root, head)), unreadable: [] };
  const { library, unreadable } = await openLibrary(root);
  return { before, after: library, unreadable };
}

async function libraryAt(root: string, commit: string): Promise<Library> {
  const files = readTree(root, commit);
  const rootUri = uriOfPath(root);
  const matchers = new Map<string, (path: string) => boolean>();
  const memory = memoryFileSystem(files, (path, glob) => {
    const matches = matchers.get(glob) ?? globMatcher([glob]);
    matchers.set(glob, matches);
    return matches(decodeURIComponent(path));
  });
  const own: FileSystem = {
    read: memory.read,
    list: async (folder, globs) => (await memory.list(folder, globs)).filter((uri) => !isOfInnerLibrary(uri, root, files)),
  };
  return loadLibrary(own, rootUri);
}

/** Does a folder between a file and the root have a policy of its own? */
function isOfInnerLibrary(uri: string, root: string, files: ReadonlyMap<string, string>): boolean {
  for (let folder = dirname(pathOfUri(uri) ?? root); folder.length > root.length; folder = dirname(folder))
    if (files.has(joinUri(uriOfPath(folder), POLICY_FILE))) return true;
  return false;
}
