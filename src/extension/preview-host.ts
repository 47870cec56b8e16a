import * as vscode from 'vscode';
import type { HostMessage, PageMessage, PreviewState } from '../protocol/preview';
import { followCursor } from './follow-cursor';
import { type PreviewChoices, rememberedFile, rememberFile } from './preview-choices';
import { PreviewPanel } from './preview-panel';
import type { ServerLink } from './server-link';

/** Keeps the one preview beside the editors, and shows in it whichever template is being written. */
export class PreviewHost implements vscode.WebviewPanelSerializer, vscode.Disposable {
  static readonly viewType = 'replywright.preview';
  private panel: PreviewPanel | undefined;
  private readonly watching: vscode.Disposable;
  private readonly changed = new vscode.EventEmitter<void>();
  private readonly posted = new vscode.EventEmitter<HostMessage>();
  /** Fires when the preview shows something else, or nothing any more. */
  readonly onShown = this.changed.event;
  /** What the page is told. */
  readonly onPost = this.posted.event;

  constructor(
    private readonly context: vscode.ExtensionContext,
    private readonly server: ServerLink,
  ) {
    this.watching = vscode.Disposable.from(
      vscode.window.onDidChangeActiveTextEditor((editor) => {
        if (editor?.document.languageId === 'yaml') this.panel?.follow(editor.document.uri.toString());
      }),
      followCursor((uri, offset) => this.panel?.markCursor(uri, offset)),
      server.onChanged(() => this.panel?.refresh()),
    );
  }

  /** What the preview shows, for tests and for commands that act on it. */
  get shown(): PreviewState | undefined {
    return this.panel?.shown;
  }

  /** Opens the preview, or brings it to the front, with a template: the one given, or the one in the editor. */
  open(uri?: vscode.Uri, choice?: PreviewChoices): void {
    const wanted = uri ?? vscode.window.activeTextEditor?.document.uri;
    const panel = this.inFront(false);
    if (wanted) panel.show(wanted.toString(), choice);
  }

  /** Opens the preview with the form in which an agent fills a reply in. */
  fillIn(uri: vscode.Uri): void {
    this.inFront(true).fillIn(uri.toString());
  }

  /** Does what the page would ask for. */
  async receive(message: PageMessage): Promise<void> {
    await this.panel?.receive(message);
  }

  /** A window that was loaded again gives its panel back. */
  async deserializeWebviewPanel(panel: vscode.WebviewPanel): Promise<void> {
    panel.webview.options = PreviewPanel.options(this.context.extensionUri);
    const uri = rememberedFile(this.context.workspaceState) ?? vscode.window.activeTextEditor?.document.uri.toString();
    const adopted = this.adopt(panel);
    if (uri !== undefined) adopted.show(uri);
  }

  dispose(): void {
    this.watching.dispose();
    this.panel?.dispose();
    this.changed.dispose();
    this.posted.dispose();
  }

  private inFront(withFocus: boolean): PreviewPanel {
    if (this.panel) {
      this.panel.reveal(withFocus);
      return this.panel;
    }
    const place = { viewColumn: vscode.ViewColumn.Beside, preserveFocus: !withFocus };
    const options = PreviewPanel.options(this.context.extensionUri);
    return this.adopt(vscode.window.createWebviewPanel(PreviewHost.viewType, 'Reply Preview', place, options));
  }

  private adopt(panel: vscode.WebviewPanel): PreviewPanel {
    this.panel?.dispose();
    const adopted = new PreviewPanel(panel, this.context, this.server, {
      onShown: (state) => {
        if (state) void rememberFile(this.context.workspaceState, state.uri);
        this.changed.fire();
      },
      onPost: (message) => this.posted.fire(message),
    });
    this.panel = adopted;
    panel.onDidDispose(() => {
      if (this.panel !== adopted) return;
      this.panel = undefined;
      this.changed.fire();
    });
    return adopted;
  }
}
