import * as vscode from 'vscode';
import { copyActions } from './copy-from-preview';
import type { ServerLink } from './server-link';

const FORMS = [
  { label: 'Checklist', detail: 'One line an action, to tick off by hand', as: 'checklist' },
  { label: 'JSON', detail: 'For another program', as: 'json' },
] as const;

/** Copies what a macro does to the ticket: the one given, or the one in the editor. */
export async function startCopyActions(server: ServerLink, given: vscode.Uri | undefined): Promise<void> {
  const uri = given ?? vscode.window.activeTextEditor?.document.uri;
  const form = uri && (await vscode.window.showQuickPick(FORMS, { title: 'Copy Actions', placeHolder: 'In which form?' }));
  if (!form) return;
  const { ok, message } = await copyActions(server, { uri: uri.toString() }, form.as);
  if (ok) void vscode.window.showInformationMessage(message);
  else void vscode.window.showWarningMessage(message);
}
