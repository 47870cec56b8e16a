import * as vscode from 'vscode';
import type { ReplyList } from './reply-list';
import type { ServerLink } from './server-link';

/** The key that `when` clauses in package.json ask: the paths of all visible files that are replies or parts of replies. */
const CONTEXT_KEY = 'replywright.replies';
/** True once the workspace has had a reply at all. */
const HAS_REPLIES_KEY = 'replywright.hasReplies';

/** Keeps the keys up to date, so that buttons and keys show for replies and for no other YAML, and none in a workspace without replies. */
export function keepReplyContext(server: ServerLink, list: ReplyList): vscode.Disposable {
  return vscode.Disposable.from(keepVisibleReplies(server), keepHasReplies(list));
}

function keepHasReplies(list: ReplyList): vscode.Disposable {
  const look = async (): Promise<void> => {
    if ((await list.all()).length === 0) return;
    listening.dispose();
    await vscode.commands.executeCommand('setContext', HAS_REPLIES_KEY, true);
  };
  // A server that isn't there yet is asked again at the next change.
  const lookAgain = (): void => void look().catch(() => undefined);
  const listening = list.onChanged(lookAgain);
  lookAgain();
  return listening;
}

function keepVisibleReplies(server: ServerLink): vscode.Disposable {
  let known = '';
  let round = 0;
  const look = async (): Promise<void> => {
    const mine = ++round;
    const visible = vscode.window.visibleTextEditors.map(({ document }) => document).filter(({ languageId }) => languageId === 'yaml');
    const replies = await Promise.all(visible.map(({ uri }) => server.isReply(uri.toString())));
    const paths = visible.filter((_, index) => replies[index]).flatMap(pathsOf);
    if (mine !== round || paths.join('\n') === known) return;
    known = paths.join('\n');
    await vscode.commands.executeCommand('setContext', CONTEXT_KEY, paths);
  };
  // A server that stops leaves the key as it was; it is asked again when it is back.
  const lookAgain = (): void => void look().catch(() => undefined);
  lookAgain();
  return vscode.Disposable.from(vscode.window.onDidChangeVisibleTextEditors(lookAgain), server.onChanged(lookAgain));
}

/** As `resourcePath` has it: the window may know a file of a remote machine by another scheme than we do. */
const pathsOf = ({ uri }: vscode.TextDocument): string[] => [...new Set([uri.fsPath, uri.path])];
