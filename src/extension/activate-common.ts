import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { PreviewState } from '../protocol/preview';
import { answerMemory } from './copy-questions';
import { copyReply } from './copy-reply';
import { PreviewHost } from './preview-host';
import { linkServer } from './server-link';

/** What other extensions, and our own tests inside the editor, may hold on to. */
export interface ReplywrightApi {
  /** Resolves when the language server answers; rejects when it could not be started. */
  readonly ready: Promise<void>;
  /** What the preview shows now. */
  readonly preview: () => PreviewState | undefined;
}

/** Starts everything that the desktop and the browser share. Doesn't wait for the server: questions to it wait by themselves. */
export function activateWith(context: vscode.ExtensionContext, client: BaseLanguageClient): ReplywrightApi {
  const server = linkServer(client, context);
  const preview = new PreviewHost(context, server);
  context.subscriptions.push(
    client,
    preview,
    vscode.commands.registerCommand('replywright.openPreview', (uri?: vscode.Uri) => preview.open(uri)),
    vscode.commands.registerCommand('replywright.copyReply', (uri?: vscode.Uri) =>
      copyReply(server, answerMemory(context.globalState), uri),
    ),
    vscode.commands.registerCommand('replywright.restartServer', () => restart(client)),
    vscode.window.registerWebviewPanelSerializer(PreviewHost.viewType, preview),
  );
  const ready = client.start();
  ready.catch((error: unknown) => {
    const reason = error instanceof Error ? error.message : String(error);
    void vscode.window.showErrorMessage(`Replywright can't check templates: its language server did not start (${reason}).`);
  });
  return { ready, preview: () => preview.shown };
}

async function restart(client: BaseLanguageClient): Promise<void> {
  if (client.isRunning()) await client.stop();
  await client.start();
}
