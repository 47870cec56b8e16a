import * as vscode from 'vscode';
import type { ListedTemplate } from '../protocol/requests';
import { indexReplies, type ReplyIndex } from './reply-index';
import type { ServerLink } from './server-link';

/** A list is asked for again when nobody has typed for so long, in milliseconds: it holds every reply's text. */
const REST = 400;

/** All replies of the workspace, as they were when somebody last had to know. */
export class ReplyList implements vscode.Disposable {
  private known: Promise<readonly ListedTemplate[]> | undefined;
  private indexed: { readonly of: readonly ListedTemplate[]; readonly index: ReplyIndex } | undefined;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private readonly changed = new vscode.EventEmitter<void>();
  private readonly listening: vscode.Disposable;
  /** Fires after a rest when the list may have changed. */
  readonly onChanged = this.changed.event;

  constructor(private readonly server: ServerLink) {
    this.listening = server.onChanged(() => {
      this.known = undefined;
      clearTimeout(this.timer);
      this.timer = setTimeout(() => this.changed.fire(), REST);
    });
  }

  /** The list as it is now; rejects when the server doesn't answer. */
  all(): Promise<readonly ListedTemplate[]> {
    if (this.known) return this.known;
    const asked = this.server.list();
    this.known = asked;
    asked.catch(() => {
      if (this.known === asked) this.known = undefined;
    });
    return asked;
  }

  /** The replies that have a text, ready to be searched. */
  async index(): Promise<ReplyIndex> {
    const all = await this.all();
    if (this.indexed?.of !== all) this.indexed = { of: all, index: indexReplies(all.filter(({ languages }) => languages.length > 0)) };
    return this.indexed.index;
  }

  dispose(): void {
    clearTimeout(this.timer);
    this.listening.dispose();
    this.changed.dispose();
  }
}
