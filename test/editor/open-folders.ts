import * as vscode from 'vscode';
import { until } from './until';

/**
 * Waits for the folders of the window's workspace file; rejects when they don't come. A window in a browser starts without any and reads the
 * file once its connection stands; it has been seen to lose that reading for good. Writing the file has it read again.
 */
export async function openFolders(): Promise<void> {
  const { workspace } = vscode;
  const folders = (): readonly string[] => (workspace.workspaceFolders ?? []).map(({ name }) => name);
  const file = workspace.workspaceFile;
  if (file && folders().length === 0) await workspace.fs.writeFile(file, await workspace.fs.readFile(file));
  await until(
    [workspace.onDidChangeWorkspaceFolders],
    () => folders().length === 3,
    () => `The window of ${file ?? 'no workspace file'} has the folders [${folders().join(', ')}].`,
  );
}
