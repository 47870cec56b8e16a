import { type ExtensionContext, Uri, workspace } from 'vscode';
import { BrowserMessageReader, BrowserMessageWriter, LanguageClient, type MessageTransports } from 'vscode-languageclient/browser';
import { activateWith, type ReplywrightApi } from './activate-common';
import { CLIENT_ID, CLIENT_NAME, clientOptions } from './client-options';

/** Starts the extension in a browser, with the server in a worker. */
export function activate(context: ExtensionContext): ReplywrightApi {
  const script = Uri.joinPath(context.extensionUri, 'dist', 'server', 'browser.js');
  return activateWith(context, new LanguageClient(CLIENT_ID, CLIENT_NAME, () => connectWorker(script), clientOptions()));
}

/** The client is given both ends: inside VS Code, workers are of a class of its own, which the client would not know for one. */
async function connectWorker(script: Uri): Promise<MessageTransports> {
  const worker = await startWorker(script);
  return { reader: new BrowserMessageReader(worker), writer: new BrowserMessageWriter(worker) };
}

/** Where the extension itself lies on a remote machine, its address is none that a worker may load; then the text is read and started. */
async function startWorker(script: Uri): Promise<Worker> {
  if (script.scheme !== 'vscode-remote') return new Worker(script.toString(true));
  const text = await workspace.fs.readFile(script);
  const address = URL.createObjectURL(new Blob([new Uint8Array(text)], { type: 'text/javascript' }));
  return new Worker(address);
}
