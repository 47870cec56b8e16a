import * as vscode from 'vscode';
import type { LanguageClientOptions } from 'vscode-languageclient';
import type { ServerOptions } from '../protocol/requests';
import { EXPLAIN_COMMAND, RULE_PAGES } from './rule-pages';

/** Our name among language clients, diagnostics and output channels. */
export const CLIENT_ID = 'replywright';
/** The same, as people read it. */
export const CLIENT_NAME = 'Replywright';

/** Where files are written: disks, repositories on the web, remote machines. Old versions in a comparison (`git:`) are not. */
const SCHEMES = ['file', 'untitled', 'vscode-vfs', 'vscode-remote'];

/** YAML wherever it is written; which of it is a reply template is the server's to know. */
export function clientOptions(): LanguageClientOptions {
  const options: ServerOptions = {
    files: true,
    changes: true,
    suggestAgain: true,
    rulePages: RULE_PAGES,
    explainCommand: EXPLAIN_COMMAND,
    lensCommands: { preview: 'replywright.openPreview', copy: 'replywright.copyReply' },
  };
  const schemes = new Set([...SCHEMES, ...(vscode.workspace.workspaceFolders ?? []).map((folder) => folder.uri.scheme)]);
  return {
    documentSelector: [...schemes].map((scheme) => ({ language: 'yaml', scheme })),
    initializationOptions: options,
    diagnosticCollectionName: CLIENT_ID,
  };
}
