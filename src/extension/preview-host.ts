import * as vscode from 'vscode';
import type { PreviewState } from '../protocol/preview';
import { rememberedFile, rememberFile } from './preview-choices';
import { PreviewPanel } from './preview-panel';
import type { ServerLink } from './server-link';

/** Keeps the one preview beside the editors, and shows in it whichever template is being written. */
export class PreviewHost implements vscode.WebviewPanelSerializer, vscode.Disposable {
  static readonly viewType = 'replywright.preview';
  private panel: PreviewPanel | undefined;
  private readonly watching: vscode.Disposable;
  private readonly changed = new vscode.EventEmitter<void>();
  /** Fires when the preview shows something else, or nothing any more. */
  readonly onShown = this.changed.event;

  constructor(
    private readonly context: vscode.ExtensionContext,
    private readonly server: ServerLink,
  ) {
    this.watching = vscode.Disposable.from(
      vscode.window.onDidChangeActiveTextEditor((editor) => {
        if (editor?.document.languageId === 'yaml') this.panel?.follow(editor.document.uri.toString());
      }),
      server.onChanged(() => this.panel?.refresh()),
    );
  }

  /** What the preview shows, for tests and for commands that act on it. */
  get shown(): PreviewState | undefined {
    return this.panel?.shown;
  }

  /** Opens the preview, or brings it to the front, with a template: the one given, or the one in the editor. */
  open(uri?: vscode.Uri): void {
    const wanted = uri ?? vscode.window.activeTextEditor?.document.uri;
    this.panel?.reveal();
    if (!this.panel) {
      const place = { viewColumn: vscode.ViewColumn.Beside, preserveFocus: true };
      this.adopt(
        vscode.window.createWebviewPanel(PreviewHost.viewType, 'Reply Preview', place, PreviewPanel.options(this.context.extensionUri)),
      );
    }
    if (wanted) this.panel?.show(wanted.toString());
  }

  /** A window that was loaded again gives its panel back. */
  async deserializeWebviewPanel(panel: vscode.WebviewPanel): Promise<void> {
    panel.webview.options = PreviewPanel.options(this.context.extensionUri);
    this.adopt(panel);
    const uri = rememberedFile(this.context.workspaceState) ?? vscode.window.activeTextEditor?.document.uri.toString();
    if (uri !== undefined) this.panel?.show(uri);
  }

  dispose(): void {
    this.watching.dispose();
    this.panel?.dispose();
    this.changed.dispose();
  }

  private adopt(panel: vscode.WebviewPanel): void {
    this.panel?.dispose();
    const adopted = new PreviewPanel(panel, this.context, this.server, (state) => {
      if (state) void rememberFile(this.context.workspaceState, state.uri);
      this.changed.fire();
    });
    this.panel = adopted;
    panel.onDidDispose(() => {
      if (this.panel !== adopted) return;
      this.panel = undefined;
      this.changed.fire();
    });
  }
}
