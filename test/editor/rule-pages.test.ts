import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { RULE_PAGES } from '../../src/extension/rule-pages';
import { cleanUp, diagnosticsOf, fileIn, ours, replywright, ruleOf, TRIAL, write } from './reply-editor';
import { until } from './until';

const pageOf = (rule: string): string => `${RULE_PAGES}${rule}.md`;

describe('the page of a rule', () => {
  before(replywright);
  afterEach(() => cleanUp());

  const mistake = 'title: Trial\nbody: |\n  {{fallback custo█mmer.name "you"}}\n';

  /** Waits for a tab with the page as Markdown to read. */
  function shown(rule: string): Promise<vscode.Tab> {
    const tabs = (): readonly vscode.Tab[] => vscode.window.tabGroups.all.flatMap((group) => group.tabs);
    return until(
      [vscode.window.tabGroups.onDidChangeTabs],
      () => tabs().find(({ input }) => input instanceof vscode.TabInputCustom && input.uri.toString() === pageOf(rule)),
      () =>
        tabs()
          .map(({ label, input }) => `${label}: ${input?.constructor.name}`)
          .join('\n'),
    );
  }

  it('is linked from the code of a diagnostic', async () => {
    const uri = fileIn('starter', TRIAL);
    await write(mistake);
    await diagnosticsOf(uri, (found) => found.some((one) => one.startsWith('unknown-variable')));
    const found = ours(uri).find((one) => ruleOf(one) === 'unknown-variable');
    assert.ok(typeof found?.code === 'object');
    const { target } = found.code;
    assert.equal(target.toString(), pageOf('unknown-variable'));
    const page = await vscode.workspace.openTextDocument(target);
    assert.match(page.getText(), /^# unknown-variable\n[\s\S]*## When to switch it off\n/);
    assert.equal(page.languageId, 'markdown');
    await vscode.commands.executeCommand('vscode.open', target);
    await shown('unknown-variable');
  });

  it('is offered among the quick fixes, and opens beside the reply', async () => {
    const editor = await write(mistake);
    await diagnosticsOf(editor.document.uri, (found) => found.some((one) => one.startsWith('unknown-variable')));
    const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      editor.document.uri,
      editor.selection,
      vscode.CodeActionKind.QuickFix.value,
    );
    const command = actions.find(({ title }) => title === 'Explain `unknown-variable`')?.command;
    assert.ok(command, actions.map(({ title }) => title).join(', '));
    await vscode.commands.executeCommand(command.command, ...(command.arguments ?? []));
    const tab = await shown('unknown-variable');
    assert.notEqual(tab.group.viewColumn, editor.viewColumn);
  });
});
