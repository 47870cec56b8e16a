import * as vscode from 'vscode';
import type { HostMessage, PageMessage, PreviewRequest, PreviewState, PreviewView } from '../protocol/preview';
import type { PreviewResult } from '../protocol/requests';
import { askView } from './ask-view';
import { type CopyOutcome, copyActions, copyReply } from './copy-from-preview';
import { PageClipboard } from './page-clipboard';
import type { PreviewChoices } from './preview-choices';
import { previewHtml } from './preview-html';
import { revealSource } from './reveal-source';
import type { ServerLink } from './server-link';
import { ShownChoices } from './shown-choices';

const NO_ANSWER = 'The preview waits for the part of Replywright that reads templates. The command "Restart Language Server" may help.';
const NOTHING_YET = 'Open a reply template to see it here as the customer will.';

/** Whom a panel tells. */
export interface PanelListener {
  /** What is shown has changed. */
  readonly onShown: (state: PreviewState | undefined) => void;
  /** The page is told something. */
  readonly onPost: (message: HostMessage) => void;
}

/** One preview page: asks the server for what to show, and does what is clicked. */
export class PreviewPanel {
  private uri: string | undefined;
  /** The file of an editor that was turned to, until it is known to be a template or not. */
  private candidate: string | undefined;
  /** The file that a click in the page opened: turning to it is no wish to see it alone. */
  private revealed: string | undefined;
  private view: PreviewView = 'reply';
  private last: PreviewState | undefined;
  private ready = false;
  /** The form is wanted as soon as the page can show it. */
  private formWanted = false;
  /** Counts questions, so that a late answer to an old one is dropped. */
  private question = 0;
  /** A question is on its way; `askAgain`: what it asks about has changed meanwhile. */
  private asking = false;
  private askAgain = false;
  private readonly choices: ShownChoices;
  private readonly clipboard = new PageClipboard((message) => this.post(message));

  constructor(
    private readonly panel: vscode.WebviewPanel,
    context: vscode.ExtensionContext,
    private readonly server: ServerLink,
    private readonly listener: PanelListener,
  ) {
    this.choices = new ShownChoices(context);
    panel.webview.onDidReceiveMessage((message: PageMessage) => void this.receive(message));
    panel.onDidChangeViewState(() => {
      // A hidden page is thrown away, and says again that it is ready once it is back.
      if (!panel.visible) this.ready = false;
    });
    panel.onDidDispose(() => {
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

  /** Brings the page to the front, with the keyboard in it or not. */
  reveal(withFocus: boolean): void {
    this.panel.reveal(undefined, !withFocus);
  }

  dispose(): void {
    this.panel.dispose();
  }

  /** Shows a file, whatever it is. What was filled in for a customer ends here: the next reply may be for another one. */
  show(uri: string, choice: PreviewChoices = {}): void {
    this.turnTo(uri);
    if (Object.keys(choice).length > 0) this.choices.choose(choice);
    void this.update();
  }

  /** Shows a file with its form, empty, and the keyboard in it. */
  fillIn(uri: string): void {
    this.turnTo(uri);
    this.choices.fill({ values: {} });
    this.formWanted = true;
    void this.update();
  }

  /** Shows the file of another editor when it is a template; else the page keeps what it has, and so it does while a reply is filled in. */
  follow(uri: string): void {
    if (this.choices.filling || uri === this.revealed) return;
    this.revealed = undefined;
    this.candidate = uri === this.uri ? undefined : uri;
    void this.update();
  }

  /** Marks what an editor's cursor stands in. */
  markCursor(uri: string, offset: number): void {
    if (this.last) this.post({ type: 'cursor', offset, ...(uri === this.last.uri ? {} : { uri }) });
  }

  /** Asks at once, so that the page follows each key; while the server still works on an answer, once more when that has come. */
  refresh(): void {
    if (this.asking) this.askAgain = true;
    else void this.update();
  }

  /** Does what the page asks for. */
  async receive(message: PageMessage): Promise<void> {
    switch (message.type) {
      case 'ready':
        return this.resend();
      case 'choose':
        this.choices.choose(message);
        return void this.update();
      case 'view':
        this.view = message.view;
        return void this.update();
      case 'fill':
        this.choices.fill(message.fill);
        return void this.update();
      case 'reveal':
        return this.revealPlace(message);
      case 'written':
        return this.clipboard.written(message.ok);
      case 'copy':
        return this.post({ type: 'copied', ...(await this.copy()) });
      case 'copyActions':
        return this.post({ type: 'copied', ...(await this.copyActions(message.as)) });
    }
  }

  private turnTo(uri: string): void {
    this.uri = uri;
    this.candidate = undefined;
    this.revealed = undefined;
    this.formWanted = false;
    this.choices.fill(undefined);
    // A page that loads meanwhile must not see what was given for somebody else.
    if (this.last) this.last = { ...this.last, fill: undefined };
  }

  /** Asks the server, and shows its answer unless something else was asked meanwhile. */
  private async update(): Promise<void> {
    const uri = this.candidate ?? this.uri;
    if (uri === undefined) return;
    const question = ++this.question;
    this.asking = true;
    await this.ask(question, uri);
    if (question !== this.question) return;
    this.asking = false;
    if (!this.askAgain) return;
    this.askAgain = false;
    void this.update();
  }

  private async ask(question: number, uri: string): Promise<void> {
    const request = this.choices.request(uri);
    const result = await this.server.preview(request).catch((): PreviewResult => ({ notice: NO_ANSWER }));
    if (question !== this.question) return;
    if ('version' in result) {
      this.showReply(result);
      const more = await askView(this.server, this.view, request);
      if (more && question === this.question) this.post(more);
    } else if (uri === this.candidate && this.last !== undefined) {
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
    this.openForm();
    this.listener.onShown(state);
  }

  private showNone(notice: string): void {
    this.last = undefined;
    this.panel.title = 'Reply Preview';
    this.post({ type: 'empty', notice });
    this.listener.onShown(undefined);
  }

  private resend(): void {
    this.ready = true;
    if (this.last) this.post({ type: 'state', state: this.last });
    else if (this.uri === undefined) this.post({ type: 'empty', notice: NOTHING_YET });
    this.openForm();
    this.refresh();
  }

  private openForm(): void {
    if (!this.formWanted || !this.ready || !this.last?.fill) return;
    this.formWanted = false;
    this.post({ type: 'openForm' });
  }

  private revealPlace({ uri, source }: Extract<PageMessage, { type: 'reveal' }>): Promise<void> {
    this.revealed = uri;
    return revealSource(uri ?? this.uri, source);
  }

  private async copy(): Promise<CopyOutcome> {
    if (!this.last) return NOTHING_TO_COPY;
    const { uri, id, customer, language, channel } = this.last;
    // Without a form it is the sample that the agent sees, whatever was chosen since.
    const request: PreviewRequest = this.choices.filling ? this.choices.request(uri) : { uri, customer, language, channel };
    const outcome = await copyReply(this.server, this.clipboard, request);
    if (outcome.ok && request.fill) this.choices.rememberUse(id, request.fill);
    return outcome;
  }

  private async copyActions(as: 'checklist' | 'json'): Promise<CopyOutcome> {
    return this.last ? copyActions(this.server, this.choices.request(this.last.uri), as) : NOTHING_TO_COPY;
  }

  private post(message: HostMessage): void {
    this.listener.onPost(message);
    void this.panel.webview.postMessage(message);
  }
}

const NOTHING_TO_COPY: CopyOutcome = { ok: false, message: 'There is no reply to copy yet.' };
