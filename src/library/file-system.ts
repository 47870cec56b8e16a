/**
 * The files of a library, over URI strings: disk in the command line, the editor's own file system in the editor, memory in tests.
 * Nothing here writes.
 */
export interface FileSystem {
  /** The text of a file, decoded as UTF-8 with undecodable bytes as U+FFFD; undefined when it can't be read. */
  read(uri: string): Promise<string | undefined>;
  /** URIs of the files under a folder that match one of the globs (relative to that folder), in path order. */
  list(root: string, globs: readonly string[]): Promise<readonly string[]>;
}

/** A file system that is a map of URI to text. */
export function memoryFileSystem(files: ReadonlyMap<string, string>, matches: (path: string, glob: string) => boolean): FileSystem {
  return {
    read: async (uri) => files.get(uri),
    list: async (root, globs) => {
      const prefix = root.endsWith('/') ? root : `${root}/`;
      return [...files.keys()]
        .filter((uri) => uri.startsWith(prefix) && globs.some((glob) => matches(uri.slice(prefix.length), glob)))
        .sort();
    },
  };
}
