import * as vscode from 'vscode';

/** Tells where the cursor stands whenever it moves in YAML, and when such an editor is turned to. Which file it is, others judge. */
export function followCursor(tell: (uri: string, offset: number) => void): vscode.Disposable {
  const tellOf = (editor: vscode.TextEditor | undefined): void => {
    if (editor?.document.languageId !== 'yaml') return;
    tell(editor.document.uri.toString(), editor.document.offsetAt(editor.selection.active));
  };
  return vscode.Disposable.from(
    vscode.window.onDidChangeTextEditorSelection(({ textEditor }) => tellOf(textEditor)),
    vscode.window.onDidChangeActiveTextEditor(tellOf),
  );
}
