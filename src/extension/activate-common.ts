import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { HostMessage, PageMessage, PreviewState } from '../protocol/preview';
import { serveTextChecks } from './check-text';
import { startCopyActions } from './copy-actions';
import { startCopy } from './copy-reply';
import { tellLineDates } from './git-dates';
import { PreviewHost } from './preview-host';
import { showReplies } from './replies-view';
import { keepReplyContext } from './reply-context';
import { ReplyList } from './reply-list';
import type { ReplyNode } from './reply-tree';
import { restarter } from './restart';
import { serveRulePages } from './rule-pages';
import { linkServer } from './server-link';
import { type CommandTarget, targetUri } from './target-uri';

/** What other extensions, and our own tests inside the editor, may hold on to. */
export interface ReplywrightApi {
  /** Resolves when the language server answers; rejects when it could not be started. */
  readonly ready: Promise<void>;
  /** What the preview shows now; undefined when it is closed or has nothing to show. */
  readonly preview: () => PreviewState | undefined;
  /** Fires when that has changed. */
  readonly onPreview: vscode.Event<void>;
  /** Acts as the preview's page does. */
  readonly tell: (message: PageMessage) => Promise<void>;
  /** Fires with what the page is told. */
  readonly onTold: vscode.Event<HostMessage>;
  /** What the view of all replies shows. */
  readonly replies: vscode.TreeDataProvider<ReplyNode>;
}

/** Starts everything that the desktop and the browser share. Doesn't wait for the server: questions to it wait by themselves. */
export function activateWith(context: vscode.ExtensionContext, client: BaseLanguageClient): ReplywrightApi {
  const server = linkServer(client, context);
  const host = new PreviewHost(context, server);
  const list = new ReplyList(server);
  const replies = showReplies(list);
  const copying = { list, host, memory: context.globalState };
  context.subscriptions.push(
    client,
    host,
    list,
    replies.view,
    keepReplyContext(server, list),
    serveRulePages(context),
    serveTextChecks(server),
    vscode.commands.registerCommand('replywright.openPreview', (target?: CommandTarget, language?: unknown) =>
      host.open(targetUri(target), typeof language === 'string' ? { language } : {}),
    ),
    vscode.commands.registerCommand('replywright.copyReply', (target?: CommandTarget) =>
      startCopy(copying, targetUri(target)).catch((error: unknown) => sayThatNothingWasCopied(client, error)),
    ),
    vscode.commands.registerCommand('replywright.copyActions', (target?: CommandTarget) => startCopyActions(server, targetUri(target))),
    vscode.commands.registerCommand('replywright.restartServer', restarter(client)),
    vscode.window.registerWebviewPanelSerializer(PreviewHost.viewType, host),
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
  return {
    ready,
    preview: () => host.shown,
    onPreview: host.onShown,
    tell: (message) => host.receive(message),
    onTold: host.onPost,
    replies: replies.tree,
  };
}

function sayThatNothingWasCopied(client: BaseLanguageClient, error: unknown): void {
  client.error('A reply could not be copied.', error, false);
  const remedy = 'The command "Replywright: Restart Language Server" may help.';
  void vscode.window.showErrorMessage(`Nothing was copied: the part of Replywright that reads templates does not answer. ${remedy}`);
}

const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
