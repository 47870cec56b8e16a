import { lstat, stat } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { diskFileSystem, pathOfUri, uriOfPath } from '../library/disk.node';
import { POLICY_FILE } from '../library/policy';
import { libraryRootOf } from './library-root';
import { UsageError } from './usage-error';

/** One place that was asked for, with the library that it belongs to. */
export interface Target {
  /** Absolute. */
  readonly path: string;
  /** Absolute path of the library's root. */
  readonly root: string;
  readonly isFolder: boolean;
  /** Was it asked for itself, and not only found inside a folder? */
  readonly asked: boolean;
}

/**
 * What the paths of a command line mean. No path at all means the library that one stands in. A folder that is in no library means
 * the libraries inside it too.
 */
export async function targetsOf(paths: readonly string[], cwd: string): Promise<Target[]> {
  if (paths.length === 0) {
    const root = await libraryRootOf(cwd);
    return root === undefined ? looseFolder(cwd, cwd) : [{ path: root, root, isFolder: true, asked: true }];
  }
  const found = await Promise.all(paths.map((path) => targetsAt(path, cwd)));
  return found.flat();
}

async function targetsAt(given: string, cwd: string): Promise<Target[]> {
  const path = resolve(cwd, given);
  const there = await stat(path).catch((error: NodeJS.ErrnoException) => error);
  if (there instanceof Error) throw await cannotOpen(given, path, there);
  const isFolder = there.isDirectory();
  if (!isFolder && !there.isFile()) throw new UsageError(`${given} is neither a file nor a folder.`);
  const root = await libraryRootOf(isFolder ? path : dirname(path));
  return isFolder && root === undefined ? looseFolder(path, cwd) : [{ path, root: root ?? cwd, isFolder, asked: true }];
}

async function looseFolder(path: string, cwd: string): Promise<Target[]> {
  const policies = await diskFileSystem().list(uriOfPath(path), [`**/${POLICY_FILE}`]);
  const inner = policies.map((uri) => dirname(pathOfUri(uri) ?? path));
  return [
    { path, root: cwd, isFolder: true, asked: true },
    ...inner.map((folder) => ({ path: folder, root: folder, isFolder: true, asked: false })),
  ];
}

async function cannotOpen(given: string, path: string, error: NodeJS.ErrnoException): Promise<UsageError> {
  if (error.code === 'ELOOP') return new UsageError(`${given} is a link that leads back to itself.`);
  if (error.code !== 'ENOENT' && error.code !== 'ENOTDIR') return new UsageError(`${given} can't be opened: ${error.message}.`);
  const isLink = await lstat(path).then(
    () => true,
    () => false,
  );
  return new UsageError(isLink ? `${given} is a link to a file that is not there.` : `There is no file or folder ${given}.`);
}
