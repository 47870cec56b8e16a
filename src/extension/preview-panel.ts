import * as vscode from 'vscode';
import type { HostMessage, PageMessage, PreviewState } from '../protocol/preview';
import type { PreviewResult } from '../protocol/requests';
import { answerMemory } from './copy-questions';
import { type CopyOutcome, copyShown } from './copy-reply';
import { type PreviewChoices, rememberChoices, rememberedChoices } from './preview-choices';
import { previewHtml } from './preview-html';
import { revealSource } from './reveal-source';
import type { ServerLink } from './server-link';

/** While somebody types, the page is renewed at most this often. */
const REFRESH_REST = 40;

const NO_ANSWER = 'The preview waits for the part of Replywright that reads templates. The command "Restart Language Server" may help.';

/** One preview page: asks the server for what to show, and passes on what is clicked. */
export class PreviewPanel {
  private uri: string | undefined;
  /** The file of an editor that was turned to, until it is known to be a template or not. */
  private candidate: string | undefined;
  private choices: PreviewChoices;
  private last: PreviewState | undefined;
  /** Counts questions, so that a late answer to an old one is dropped. */
  private question = 0;
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly panel: vscode.WebviewPanel,
    private readonly context: vscode.ExtensionContext,
    private readonly server: ServerLink,
    private readonly onShown: (state: PreviewState | undefined) => void,
  ) {
    this.choices = rememberedChoices(context.workspaceState);
    panel.webview.onDidReceiveMessage((message: PageMessage) => void this.receive(message));
    panel.onDidDispose(() => {
      clearTimeout(this.timer);
      // Answers that are still on their way have nowhere to go.
      this.question = Number.NaN;
    });
    panel.webview.html = previewHtml(panel.webview, context.extensionUri);
  }

  static options(extensionUri: vscode.Uri): vscode.WebviewOptions {
    return { enableScripts: true, localResourceRoots: [vscode.Uri.joinPath(extensionUri, 'dist', 'preview')] };
  }

  /** What the page shows now. */
  get shown(): PreviewState | undefined {
    return this.last;
  }

  reveal(): void {
    this.panel.reveal(undefined, true);
  }

  dispose(): void {
    this.panel.dispose();
  }

  /** Shows a file, whatever it is. */
  show(uri: string): void {
    this.uri = uri;
    this.candidate = undefined;
    void this.update();
  }

  /** Shows the file of another editor when it is a template; else the page keeps what it has. */
  follow(uri: string): void {
    this.candidate = uri === this.uri ? undefined : uri;
    void this.update();
  }

  /** Asks again, soon. */
  refresh(): void {
    if (this.timer !== undefined) return;
    this.timer = setTimeout(() => {
      this.timer = undefined;
      void this.update();
    }, REFRESH_REST);
  }

  /** Asks the server, and shows its answer unless something else was asked meanwhile. */
  private async update(): Promise<void> {
    const uri = this.candidate ?? this.uri;
    if (uri === undefined) return;
    const question = ++this.question;
    const result = await this.server.preview({ uri, ...this.choices }).catch((): PreviewResult => ({ notice: NO_ANSWER }));
    if (question !== this.question) return;
    if ('version' in result) this.showReply(result);
    else if (uri === this.candidate && this.last !== undefined) {
      this.candidate = undefined;
      this.refresh();
    } else this.showNone(result.notice);
  }

  private showReply(state: PreviewState): void {
    this.uri = state.uri;
    this.candidate = undefined;
    this.last = state;
    this.panel.title = `Preview: ${state.title || state.id}`;
    this.post({ type: 'state', state });
    this.onShown(state);
  }

  private showNone(notice: string): void {
    this.last = undefined;
    this.panel.title = 'Reply Preview';
    this.post({ type: 'empty', notice });
    this.onShown(undefined);
  }

  private async receive(message: PageMessage): Promise<void> {
    if (message.type === 'ready') this.resend();
    else if (message.type === 'choose') this.choose(message);
    else if (message.type === 'reveal') await revealSource(message.uri ?? this.uri, message.source);
    else if (message.type === 'copy') this.post({ type: 'copied', ...(await this.copy()) });
  }

  private resend(): void {
    if (this.last) this.post({ type: 'state', state: this.last });
    else if (this.uri === undefined) this.post({ type: 'empty', notice: 'Open a reply template to see it here as the customer will.' });
    this.refresh();
  }

  private choose({ customer, language, channel }: PreviewChoices): void {
    this.choices = {
      customer: customer ?? this.choices.customer,
      // Another customer may read another language and write elsewhere, unless that is chosen too.
      language: language ?? (customer === undefined ? this.choices.language : undefined),
      channel: channel ?? this.choices.channel,
    };
    void rememberChoices(this.context.workspaceState, this.choices);
    this.refresh();
  }

  private copy(): Promise<CopyOutcome> {
    if (!this.last) return Promise.resolve({ ok: false, message: 'There is no reply to copy yet.' });
    const { uri, customer, language, channel } = this.last;
    return copyShown(this.server, answerMemory(this.context.globalState), { uri, customer, language, channel });
  }

  private post(message: HostMessage): void {
    void this.panel.webview.postMessage(message);
  }
}
