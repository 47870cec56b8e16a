import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { ReplywrightApi } from '../../src/extension/activate-common';
import { until } from './until';

/** The running extension. */
export async function replywright(): Promise<ReplywrightApi> {
  const extension = vscode.extensions.getExtension<ReplywrightApi>('replywright.replywright');
  assert.ok(extension, 'the extension is installed');
  const api = await extension.activate();
  await api.ready;
  return api;
}

/** A file in one of the workspace's folders. */
export function fileIn(folder: 'starter' | 'other' | 'none', path: string): vscode.Uri {
  const root = vscode.workspace.workspaceFolders?.find(({ name }) => name === folder);
  assert.ok(root, `${folder} is open`);
  return vscode.Uri.joinPath(root.uri, path);
}

/** The template that tests write. */
export const TRIAL = 'templates/trial.yaml';

/** Writes a file to the disk and opens it; the cursor stands where the text has `█`. */
export async function write(marked: string, uri: vscode.Uri = fileIn('starter', TRIAL)): Promise<vscode.TextEditor> {
  const text = marked.replace('█', '');
  await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text));
  const editor = await show(uri);
  // An editor that had the file open already takes the new text over a moment later.
  await until(
    [vscode.workspace.onDidChangeTextDocument],
    () => editor.document.getText() === text,
    () => editor.document.getText(),
  );
  const cursor = editor.document.positionAt(Math.max(0, marked.indexOf('█')));
  editor.selection = new vscode.Selection(cursor, cursor);
  return editor;
}

/** Opens a file as a person does. `showTextDocument` would keep it open for minutes after its editor is closed. */
export async function show(uri: vscode.Uri): Promise<vscode.TextEditor> {
  await vscode.commands.executeCommand('vscode.open', uri, { viewColumn: vscode.ViewColumn.One, preview: false });
  const isShown = (): vscode.TextEditor | undefined | false => {
    const editor = vscode.window.activeTextEditor;
    return editor?.document.uri.toString() === uri.toString() && editor;
  };
  return until([vscode.window.onDidChangeActiveTextEditor], isShown, () => String(vscode.window.activeTextEditor?.document.uri));
}

/** Replaces a stretch of the text in the editor, as if typed over. */
export async function replace(editor: vscode.TextEditor, before: string, after: string): Promise<void> {
  const start = editor.document.getText().indexOf(before);
  assert.ok(start >= 0, `the text has "${before}"`);
  const range = new vscode.Range(editor.document.positionAt(start), editor.document.positionAt(start + before.length));
  assert.ok(await editor.edit((edit) => edit.replace(range, after)));
}

/** Closes all editors without saving, and takes the trial file away. */
export async function cleanUp(...files: readonly vscode.Uri[]): Promise<void> {
  for (const editor of vscode.window.visibleTextEditors) {
    if (!editor.document.isDirty) continue;
    await show(editor.document.uri);
    await vscode.commands.executeCommand('workbench.action.files.revert');
  }
  await vscode.commands.executeCommand('workbench.action.closeAllEditors');
  for (const file of [fileIn('starter', TRIAL), ...files]) {
    await vscode.workspace.fs.delete(file).then(undefined, () => undefined);
    await diagnosticsOf(file, (found) => found.length === 0);
  }
}

/** A file's problems as `rule: flagged text`, as soon as they meet a wish. */
export function diagnosticsOf(uri: vscode.Uri, wish: (found: readonly string[]) => boolean): Promise<readonly string[]> {
  const now = (): string[] => {
    const document = vscode.workspace.textDocuments.find((open) => open.uri.toString() === uri.toString());
    return ours(uri).map((one) => (document ? `${ruleOf(one)}: ${document.getText(one.range)}` : ruleOf(one)));
  };
  return until(
    [vscode.languages.onDidChangeDiagnostics],
    () => {
      const found = now();
      return wish(found) && found;
    },
    () => now().join('\n'),
  );
}

/** The rule that a diagnostic comes from. */
export const ruleOf = ({ code }: vscode.Diagnostic): string => String(typeof code === 'object' ? code.value : code);

/** Our own diagnostics of a file. */
export const ours = (uri: vscode.Uri): vscode.Diagnostic[] =>
  vscode.languages.getDiagnostics(uri).filter(({ source }) => source === 'replywright');
