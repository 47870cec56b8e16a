import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { URI } from 'vscode-uri';
import type { FileSystem } from '../library/file-system';
import { globMatcher } from './glob';

/** Folders that hold other people's files. */
const SKIPPED: ReadonlySet<string> = new Set(['node_modules', '.git', '.hg', '.svn', '.vscode-test']);

/** More files than a library has; a server started in a home folder stops looking here. */
const MAX_VISITED = 50_000;

/** The disk, for editors that don't offer their own file system. Symbolic links are not followed. */
export const nodeFileSystem: FileSystem = {
  async read(uri) {
    const path = pathOf(uri);
    return path === undefined
      ? undefined
      : readFile(path, 'utf8').then(
          (text) => text,
          () => undefined,
        );
  },
  async list(root, globs) {
    const folder = pathOf(root);
    if (folder === undefined) return [];
    const matches = globMatcher(globs);
    const found: string[] = [];
    for await (const path of filesUnder(folder)) {
      if (matches(relative(folder, path).split(sep).join('/'))) found.push(URI.file(path).toString());
    }
    return found.sort();
  },
};

function pathOf(uri: string): string | undefined {
  try {
    return uri.startsWith('file:') ? fileURLToPath(uri) : undefined;
  } catch {
    return undefined;
  }
}

async function* filesUnder(folder: string): AsyncGenerator<string> {
  const folders = [folder];
  let visited = 0;
  for (let current = folders.pop(); current !== undefined; current = folders.pop()) {
    for (const entry of await readdir(current, { withFileTypes: true }).catch(() => [])) {
      if (++visited > MAX_VISITED) return;
      if (entry.isDirectory() && !SKIPPED.has(entry.name)) folders.push(join(current, entry.name));
      else if (entry.isFile()) yield join(current, entry.name);
    }
  }
}
