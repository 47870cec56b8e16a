import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { PreviewState } from '../protocol/preview';
import { answerMemory } from './copy-questions';
import { copyReply } from './copy-reply';
import { tellLineDates } from './git-dates';
import { PreviewHost } from './preview-host';
import { keepReplyContext } from './reply-context';
import { restarter } from './restart';
import { serveRulePages } from './rule-pages';
import { linkServer } from './server-link';

/** What other extensions, and our own tests inside the editor, may hold on to. */
export interface ReplywrightApi {
  /** Resolves when the language server answers; rejects when it could not be started. */
  readonly ready: Promise<void>;
  /** What the preview shows now; undefined when it is closed or has nothing to show. */
  readonly preview: () => PreviewState | undefined;
  /** Fires when that has changed. */
  readonly onPreview: vscode.Event<void>;
}

/** Starts everything that the desktop and the browser share. Doesn't wait for the server: questions to it wait by themselves. */
export function activateWith(context: vscode.ExtensionContext, client: BaseLanguageClient): ReplywrightApi {
  const server = linkServer(client, context);
  const preview = new PreviewHost(context, server);
  context.subscriptions.push(
    client,
    preview,
    keepReplyContext(server),
    serveRulePages(context),
    vscode.commands.registerCommand('replywright.openPreview', (uri?: vscode.Uri) => preview.open(uri)),
    vscode.commands.registerCommand('replywright.copyReply', (uri?: vscode.Uri) =>
      copyReply(server, answerMemory(context.globalState), uri).catch((error: unknown) => sayThatNothingWasCopied(client, error)),
    ),
    vscode.commands.registerCommand('replywright.restartServer', restarter(client)),
    vscode.window.registerWebviewPanelSerializer(PreviewHost.viewType, preview),
  );
  const ready = client.start();
  ready.catch((error: unknown) => {
    void vscode.window.showErrorMessage(`Replywright can't check templates: its language server did not start (${reasonOf(error)}).`);
  });
  ready
    .then(() => tellLineDates(server))
    .then(
      (telling) => context.subscriptions.push(telling),
      // The git extension is switched off, or another version than ours; how old a translation is, nobody says then.
      (error: unknown) => client.info(`Nothing is known about the age of lines: ${reasonOf(error)}`),
    );
  return { ready, preview: () => preview.shown, onPreview: preview.onShown };
}

function sayThatNothingWasCopied(client: BaseLanguageClient, error: unknown): void {
  client.error('A reply could not be copied.', error, false);
  const remedy = 'The command "Replywright: Restart Language Server" may help.';
  void vscode.window.showErrorMessage(`Nothing was copied: the part of Replywright that reads templates does not answer. ${remedy}`);
}

const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
