import { type Connection, DidChangeWatchedFilesNotification, type InitializeParams, WatchKind } from 'vscode-languageserver';

/**
 * Asks the client to tell of YAML files that change outside its editors, and of whatever is deleted: when a folder goes, clients name
 * only the folder.
 */
export function watchFiles(connection: Connection, client: InitializeParams, changed: (uris: readonly string[]) => void): void {
  connection.onDidChangeWatchedFiles(({ changes }) => changed(changes.map(({ uri }) => uri)));
  if (!client.capabilities.workspace?.didChangeWatchedFiles?.dynamicRegistration) return;
  connection.client
    .register(DidChangeWatchedFilesNotification.type, {
      watchers: [{ globPattern: '**/*.{yaml,yml}' }, { globPattern: '**', kind: WatchKind.Delete }],
    })
    // A client that refuses goes without.
    .catch(() => undefined);
}
