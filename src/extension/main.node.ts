import type { ExtensionContext } from 'vscode';
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';
import { activateWith, type ReplywrightApi } from './activate-common';
import { CLIENT_ID, CLIENT_NAME, clientOptions } from './client-options';

/** Starts the extension where there is a Node process for the server: the desktop, or a remote machine. */
export function activate(context: ExtensionContext): ReplywrightApi {
  const server = { module: context.asAbsolutePath('dist/server/node.cjs'), transport: TransportKind.ipc };
  return activateWith(context, new LanguageClient(CLIENT_ID, CLIENT_NAME, server, clientOptions()));
}
