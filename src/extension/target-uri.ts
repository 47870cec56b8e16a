import * as vscode from 'vscode';
import type { ReplyNode } from './reply-tree';

/** What VS Code hands to a command: a file out of a menu, a row of our view, an address out of a CodeLens; nothing from the palette or a key. */
export type CommandTarget = vscode.Uri | ReplyNode | string | undefined;

/** The file that a command is about; undefined when none is named. */
export function targetUri(target: CommandTarget): vscode.Uri | undefined {
  if (typeof target === 'string') return vscode.Uri.parse(target);
  if (target instanceof vscode.Uri || target === undefined) return target;
  return target.kind === 'reply' ? vscode.Uri.parse(target.reply.uri) : undefined;
}
