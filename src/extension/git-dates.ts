import * as vscode from 'vscode';
import { readBlame } from './read-blame';
import type { ServerLink } from './server-link';

/** What we use of the programming interface of VS Code's own git extension, version 1. */
interface GitExtension {
  getAPI(version: 1): {
    readonly onDidOpenRepository: vscode.Event<unknown>;
    getRepository(uri: vscode.Uri): { blame(path: string): Promise<string> } | null;
  };
}

/** Tells the server when the lines of open replies were last changed. Without git, nobody asks how old a translation is. */
export async function tellLineDates(server: ServerLink): Promise<vscode.Disposable> {
  const extension = vscode.extensions.getExtension<GitExtension>('vscode.git');
  if (!extension) return vscode.Disposable.from();
  const git = (await extension.activate()).getAPI(1);

  const tell = async (document: vscode.TextDocument): Promise<void> => {
    const { languageId, isDirty, uri, version } = document;
    if (languageId !== 'yaml' || isDirty || uri.scheme !== 'file') return;
    const repository = git.getRepository(uri);
    if (!repository || !(await isAsOnDisk(document)) || !(await server.isReply(uri.toString()))) return;
    const changedAt = readBlame(await repository.blame(uri.fsPath));
    await server.tellLineDates({ uri: uri.toString(), version, changedAt });
  };
  // Git doesn't know the file yet, the file is gone, the server restarts: what is told next will do.
  const tryToTell = (document: vscode.TextDocument): Promise<void> => tell(document).catch(() => undefined);
  const tellAll = (): void => vscode.workspace.textDocuments.forEach((document) => void tryToTell(document));

  tellAll();
  return vscode.Disposable.from(
    git.onDidOpenRepository(tellAll),
    vscode.workspace.onDidOpenTextDocument(tryToTell),
    vscode.workspace.onDidSaveTextDocument(tryToTell),
    // Taken over from the disk, after a pull.
    vscode.workspace.onDidChangeTextDocument(({ document }) => tryToTell(document)),
  );
}

/** Git speaks of the lines on disk. At the first keystroke, an editor's document doesn't know yet that it isn't saved. */
async function isAsOnDisk(document: vscode.TextDocument): Promise<boolean> {
  const text = document.getText();
  const bytes = await vscode.workspace.fs.readFile(document.uri);
  return new TextDecoder().decode(bytes) === text;
}
