import * as vscode from 'vscode';
import type { Span } from '../text/span';

/** Shows a stretch of a file in an editor: the one that has it open already, else one beside the preview. */
export async function revealSource(uri: string | undefined, span: Span): Promise<void> {
  if (uri === undefined) return;
  const document = await vscode.workspace.openTextDocument(vscode.Uri.parse(uri));
  const open = vscode.window.visibleTextEditors.find((editor) => editor.document.uri.toString() === document.uri.toString());
  const selection = new vscode.Range(document.positionAt(span.start), document.positionAt(span.end));
  const editor = await vscode.window.showTextDocument(document, { viewColumn: open?.viewColumn ?? vscode.ViewColumn.One, selection });
  editor.revealRange(selection, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
}
