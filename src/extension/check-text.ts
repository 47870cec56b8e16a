import * as vscode from 'vscode';
import type { PreviewProblem } from '../protocol/preview';
import { rulePageIn } from '../protocol/rule-pages';
import { CLIENT_ID, CLIENT_NAME } from './client-options';
import { RULE_PAGES } from './rule-pages';
import type { ServerLink } from './server-link';

/** Checks of finished replies in any editor: a command that checks, and one that takes the findings away again, as any edit does. */
export function serveTextChecks(server: ServerLink): vscode.Disposable {
  const findings = vscode.languages.createDiagnosticCollection('replywright-text');
  const forget = (uri: vscode.Uri): void => findings.delete(uri);
  return vscode.Disposable.from(
    findings,
    vscode.workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
      if (contentChanges.length > 0) forget(document.uri);
    }),
    vscode.workspace.onDidCloseTextDocument(({ uri }) => forget(uri)),
    vscode.commands.registerTextEditorCommand('replywright.checkText', (editor) => check(server, findings, editor)),
    vscode.commands.registerTextEditorCommand('replywright.clearCheck', ({ document }) => forget(document.uri)),
  );
}

/** Checks the selection, or the whole text without one. */
async function check(server: ServerLink, findings: vscode.DiagnosticCollection, editor: vscode.TextEditor): Promise<void> {
  const { document, selection } = editor;
  const { version } = document;
  const text = document.getText(selection.isEmpty ? undefined : selection);
  const start = selection.isEmpty ? 0 : document.offsetAt(selection.start);
  if (text.trim() === '') return void vscode.window.showInformationMessage('There is no text to check.');
  const checked = await server.checkText({ uri: document.uri.toString(), text }).catch((): undefined => undefined);
  if (!checked) return void vscode.window.showErrorMessage(`${CLIENT_NAME} can't check this text: its language server does not answer.`);
  // Whoever typed on meanwhile asks again.
  if (document.version !== version) return;
  findings.set(
    document.uri,
    checked.problems.map((problem) => toDiagnostic(document, start, problem)),
  );
  void vscode.window.showInformationMessage(summary(checked.problems.length, checked.language));
}

const SEVERITIES = {
  error: vscode.DiagnosticSeverity.Error,
  warning: vscode.DiagnosticSeverity.Warning,
  info: vscode.DiagnosticSeverity.Information,
  hint: vscode.DiagnosticSeverity.Hint,
};

function toDiagnostic(
  document: vscode.TextDocument,
  start: number,
  { rule, severity, message, source }: PreviewProblem,
): vscode.Diagnostic {
  const range = new vscode.Range(document.positionAt(start + source.start), document.positionAt(start + source.end));
  const diagnostic = new vscode.Diagnostic(range, message, SEVERITIES[severity]);
  diagnostic.source = CLIENT_ID;
  diagnostic.code = { value: rule, target: vscode.Uri.parse(rulePageIn(RULE_PAGES, rule)) };
  return diagnostic;
}

const languages = new Intl.DisplayNames(['en'], { type: 'language' });

function summary(found: number, language: string): string {
  if (found === 0) return `Nothing stands against this reply. It was read as ${languages.of(language)}.`;
  return `${found === 1 ? 'One thing' : `${found} things`} to look at in this reply, which was read as ${languages.of(language)}.`;
}
