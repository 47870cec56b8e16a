import * as vscode from 'vscode';
import type { ListFilesParams, ReadFileParams } from '../protocol/requests';

/** Folders that hold other people's files. */
const EXCLUDED = '**/{node_modules,.git,.hg,.svn}/**';
const SKIPPED: ReadonlySet<string> = new Set(['node_modules', '.git', '.hg', '.svn']);

/** Entries looked at outside the workspace before giving up. */
const MAX_VISITED = 20_000;

/** The text of a file, wherever the editor has it; null when it can't be read. */
export async function readFileForServer({ uri }: ReadFileParams): Promise<string | null> {
  try {
    const bytes = await vscode.workspace.fs.readFile(vscode.Uri.parse(uri));
    return new TextDecoder('utf-8').decode(bytes);
  } catch {
    return null;
  }
}

/** Files under a folder that may match one of the globs, in path order; the server looks closer. */
export async function listFilesForServer({ root, globs }: ListFilesParams): Promise<string[]> {
  const folder = vscode.Uri.parse(root);
  const found = vscode.workspace.getWorkspaceFolder(folder) ? await findInWorkspace(folder, globs) : await findByWalking(folder);
  return [...new Set(found.map((uri) => uri.toString()))].sort();
}

async function findInWorkspace(folder: vscode.Uri, globs: readonly string[]): Promise<vscode.Uri[]> {
  const found = await Promise.all(globs.map((glob) => vscode.workspace.findFiles(new vscode.RelativePattern(folder, glob), EXCLUDED)));
  return found.flat();
}

/** A search covers only the workspace; other folders are walked for YAML. Links are not followed. */
async function findByWalking(root: vscode.Uri): Promise<vscode.Uri[]> {
  const found: vscode.Uri[] = [];
  const folders = [root];
  let visited = 0;
  for (let folder = folders.pop(); folder; folder = folders.pop()) {
    const entries = await readFolder(folder);
    for (const [name, type] of entries) {
      if (++visited > MAX_VISITED) return found;
      const uri = vscode.Uri.joinPath(folder, name);
      if (type === vscode.FileType.Directory && !SKIPPED.has(name)) folders.push(uri);
      else if (type === vscode.FileType.File && /\.ya?ml$/i.test(name)) found.push(uri);
    }
  }
  return found;
}

async function readFolder(folder: vscode.Uri): Promise<[string, vscode.FileType][]> {
  try {
    return await vscode.workspace.fs.readDirectory(folder);
  } catch {
    return [];
  }
}
