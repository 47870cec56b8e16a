import * as vscode from 'vscode';
import type { Span } from '../text/span';

/** Shows a stretch of a file in an editor: the one that has it open already, else one beside the preview. */
export async function revealSource(uri: string | undefined, span: Span): Promise<void> {
  const document = uri === undefined ? undefined : await opened(vscode.Uri.parse(uri));
  if (!document) return;
  const open = vscode.window.visibleTextEditors.find((editor) => editor.document.uri.toString() === document.uri.toString());
  const selection = new vscode.Range(document.positionAt(span.start), document.positionAt(span.end));
  const editor = await vscode.window.showTextDocument(document, { viewColumn: open?.viewColumn ?? vscode.ViewColumn.One, selection });
  editor.revealRange(selection, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
}

/** The file may have gone since the preview was made. */
async function opened(uri: vscode.Uri): Promise<vscode.TextDocument | undefined> {
  try {
    return await vscode.workspace.openTextDocument(uri);
  } catch {
    void vscode.window.showWarningMessage(`${vscode.workspace.asRelativePath(uri)} can't be opened. Was it deleted or renamed?`);
    return undefined;
  }
}
