import * as vscode from 'vscode';
import { rulePageIn } from '../protocol/rule-pages';
import { RULE_IDS } from '../rules/rule-ids.generated';

/** The pages as documents of their own: where the extension's files lie differs between the desktop and the browser. */
const SCHEME = 'replywright-rule';
/** The folder of the pages. package.json has VS Code show what lies there as Markdown to read. */
export const RULE_PAGES = `${SCHEME}:/`;

export const EXPLAIN_COMMAND = 'replywright.explainRule';

/** Gives VS Code the pages that came with the extension, and the command that opens one. */
export function serveRulePages({ extensionUri }: vscode.ExtensionContext): vscode.Disposable {
  const provideTextDocumentContent = async ({ path }: vscode.Uri): Promise<string> =>
    new TextDecoder().decode(await vscode.workspace.fs.readFile(vscode.Uri.joinPath(extensionUri, 'dist', 'rules', path)));
  return vscode.Disposable.from(
    vscode.workspace.registerTextDocumentContentProvider(SCHEME, { provideTextDocumentContent }),
    vscode.commands.registerCommand(EXPLAIN_COMMAND, explainRule),
  );
}

/** Opens a rule's page beside the reply that it is about; asks which rule when none is named. */
async function explainRule(named?: string): Promise<void> {
  const rule = named ?? (await vscode.window.showQuickPick(RULE_IDS, { placeHolder: 'Which rule?' }));
  if (rule === undefined) return;
  await vscode.commands.executeCommand('vscode.open', vscode.Uri.parse(rulePageIn(RULE_PAGES, rule)), {
    viewColumn: vscode.ViewColumn.Beside,
  });
}
