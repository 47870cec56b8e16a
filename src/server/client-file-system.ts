import type { Connection } from 'vscode-languageserver';
import type { FileSystem } from '../library/file-system';
import { globMatcher } from '../library/glob';
import { LIST_FILES_REQUEST, type ListFilesParams, READ_FILE_REQUEST, type ReadFileParams } from '../protocol/requests';
import { relativePath } from './uri-paths';

/** Files read through the editor, which knows folders that are on no disk: a repository on the web, another machine. */
export function clientFileSystem(connection: Pick<Connection, 'sendRequest'>): FileSystem {
  return {
    async read(uri) {
      const params: ReadFileParams = { uri };
      const text = await connection.sendRequest<string | null>(READ_FILE_REQUEST, params);
      return text ?? undefined;
    },
    async list(root, globs) {
      const params: ListFilesParams = { root, globs };
      const found = await connection.sendRequest<string[]>(LIST_FILES_REQUEST, params);
      const matches = globMatcher(globs);
      return found.filter((uri) => matches(relativePath(uri, root)));
    },
  };
}
