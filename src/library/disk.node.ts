import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { URI } from 'vscode-uri';
import type { FileSystem } from './file-system';
import { globMatcher } from './glob';

/** Folders that hold other people's files. */
const SKIPPED: ReadonlySet<string> = new Set(['node_modules', '.git', '.hg', '.svn', '.vscode-test']);

/** More files than a library has; somebody who starts in a home folder doesn't wait for all of it. */
const MAX_VISITED = 50_000;

/** Hears of each file and folder that could not be read, and why. */
export type OnUnreadable = (path: string, error: Error) => void;

/** The disk. Links to files are followed, links to folders are not, so a walk always ends. */
export function diskFileSystem(onUnreadable: OnUnreadable = () => {}): FileSystem {
  return {
    async read(uri) {
      const path = pathOfUri(uri);
      if (path === undefined) return undefined;
      return readFile(path, 'utf8').catch((error: Error) => {
        onUnreadable(path, error);
        return undefined;
      });
    },
    async list(root, globs) {
      const folder = pathOfUri(root);
      if (folder === undefined) return [];
      const matches = globMatcher(globs);
      const found: string[] = [];
      for await (const path of filesUnder(folder, onUnreadable)) {
        if (matches(relative(folder, path).split(sep).join('/'))) found.push(uriOfPath(path));
      }
      return found.sort();
    },
  };
}

/** The URI of an absolute path, written the one way that all of Replywright compares by. */
export const uriOfPath = (path: string): string => URI.file(path).toString();

/** The path of a `file:` URI; undefined for what is on no disk. */
export function pathOfUri(uri: string): string | undefined {
  try {
    return uri.startsWith('file:') ? fileURLToPath(uri) : undefined;
  } catch {
    return undefined;
  }
}

async function* filesUnder(folder: string, onUnreadable: OnUnreadable): AsyncGenerator<string> {
  const folders = [folder];
  let visited = 0;
  for (let current = folders.pop(); current !== undefined; current = folders.pop()) {
    for (const entry of await entriesOf(current, onUnreadable)) {
      if (++visited > MAX_VISITED) {
        onUnreadable(folder, new Error(`it holds more than ${MAX_VISITED} files, and the rest was not looked at`));
        return;
      }
      if (entry.isDirectory() && !SKIPPED.has(entry.name)) folders.push(join(current, entry.name));
      else if (entry.isFile() || entry.isSymbolicLink()) yield join(current, entry.name);
    }
  }
}

const entriesOf = (folder: string, onUnreadable: OnUnreadable) =>
  readdir(folder, { withFileTypes: true }).catch((error: Error) => {
    onUnreadable(folder, error);
    return [];
  });
