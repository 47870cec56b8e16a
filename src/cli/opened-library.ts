import { dirname } from 'node:path';
import { CUSTOMERS_FILE } from '../library/customers';
import { diskFileSystem, pathOfUri, uriOfPath } from '../library/disk.node';
import type { FileSystem } from '../library/file-system';
import type { Library } from '../library/library';
import { joinUri, loadLibrary } from '../library/load-library';
import { POLICY_FILE } from '../library/policy';
import { type GitHistory, gitHistory } from './history/git-history';
import { libraryRootOf } from './library-root';
import { type Unreadable, unreadable } from './unreadable';

/** A library as the command line found it. */
export interface OpenedLibrary {
  readonly library: Library;
  /** Texts of the two settings files, by URI; only those that are there. */
  readonly settings: ReadonlyMap<string, string>;
  readonly unreadable: readonly Unreadable[];
  readonly history: GitHistory;
}

/** Reads the library of a folder. Files of libraries further down are left to them. */
export async function openLibrary(root: string): Promise<OpenedLibrary> {
  const failed: Unreadable[] = [];
  const settings = new Map<string, string>();
  const rootUri = uriOfPath(root);
  const settingsUris = [joinUri(rootUri, POLICY_FILE), joinUri(rootUri, CUSTOMERS_FILE)];
  const disk = diskFileSystem((path, error) => {
    const mayBeAbsent = settingsUris.includes(uriOfPath(path)) && 'code' in error && error.code === 'ENOENT';
    if (!mayBeAbsent) failed.push(unreadable(path, error));
  });
  const files: FileSystem = {
    async read(uri) {
      const text = await disk.read(uri);
      if (text !== undefined && settingsUris.includes(uri)) settings.set(uri, text);
      return text;
    },
    list: async (folder, globs) => ownFiles(await disk.list(folder, globs), root),
  };
  const history = gitHistory(root);
  const library = await loadLibrary(files, rootUri, history);
  return { library, settings, unreadable: failed, history };
}

/** The files that belong to no library between them and the root. */
async function ownFiles(uris: readonly string[], root: string): Promise<string[]> {
  const rootOfFolder = new Map<string, Promise<string | undefined>>();
  const belongs = async (uri: string): Promise<boolean> => {
    const folder = dirname(pathOfUri(uri) ?? root);
    const found = rootOfFolder.get(folder) ?? libraryRootOf(folder);
    rootOfFolder.set(folder, found);
    const nearest = await found;
    return nearest === undefined || nearest.length <= root.length;
  };
  const own = await Promise.all(uris.map(belongs));
  return uris.filter((_, index) => own[index]);
}
