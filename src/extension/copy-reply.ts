import * as vscode from 'vscode';
import { pickReply } from './pick-reply';
import type { PreviewHost } from './preview-host';
import { recentReplies } from './recent-replies';
import type { ReplyList } from './reply-list';

/** What copying needs. */
export interface CopyReplyInput {
  readonly list: ReplyList;
  readonly host: PreviewHost;
  /** Where ids of replies used lately are kept. */
  readonly memory: vscode.Memento;
}

/** Opens the form of a reply, the one given or one that is picked. Rejects when the server doesn't answer. */
export async function startCopy({ list, host, memory }: CopyReplyInput, given?: vscode.Uri): Promise<void> {
  if (given) return host.fillIn(given);
  const index = await list.index();
  const { replies } = index;
  if (replies.length === 0) {
    void vscode.window.showInformationMessage('There are no reply templates in this workspace yet.');
    return;
  }
  const inEditor = vscode.window.activeTextEditor?.document.uri.toString();
  const written = replies.filter(({ uri }) => uri === inEditor).map(({ id }) => id);
  const picked = await pickReply({
    index,
    recent: [...written, ...recentReplies(memory)],
    preview: ({ uri }) => host.open(vscode.Uri.parse(uri)),
  });
  if (picked) host.fillIn(vscode.Uri.parse(picked.uri));
}
