import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { cleanUp, diagnosticsOf, fileIn, replace, replywright, TRIAL, write } from './reply-editor';

describe('quick fixes', () => {
  before(replywright);
  afterEach(() => cleanUp());

  /** The fixes that the editor offers at the cursor, once the rule has spoken. */
  async function offered(marked: string, rule: string): Promise<{ editor: vscode.TextEditor; actions: vscode.CodeAction[] }> {
    const editor = await write(marked);
    await diagnosticsOf(fileIn('starter', TRIAL), (found) => found.some((one) => one.startsWith(`${rule}: `)));
    const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      editor.document.uri,
      editor.selection,
      vscode.CodeActionKind.QuickFix.value,
    );
    return { editor, actions };
  }

  async function fixed(marked: string, rule: string, title: RegExp): Promise<string> {
    const { editor, actions } = await offered(marked, rule);
    const action = actions.find((one) => title.test(one.title));
    assert.ok(action?.edit, `${title} is offered among: ${actions.map((one) => one.title).join(', ')}`);
    assert.ok(await vscode.workspace.applyEdit(action.edit));
    return editor.document.getText();
  }

  it('put a misspelt name right', async () => {
    assert.equal(
      await fixed('title: Trial\nbody: |\n  {{fallback custo█mmer.name "you"}}\n', 'unknown-variable', /customer\.name/),
      'title: Trial\nbody: |\n  {{fallback customer.name "you"}}\n',
    );
  });

  it('add a fallback inside quotes without breaking them', async () => {
    const text = await fixed('title: Trial\nbody: "Hi {{customer.fir█stName}}, hello"\n', 'missing-fallback', /^Write “/);
    assert.match(text, /^title: Trial\nbody: "Hi \{\{fallback customer\.firstName \\".*\\"\}\}, hello"\n$/);
    await diagnosticsOf(fileIn('starter', TRIAL), (found) => !found.some((one) => /^(?:missing-fallback|yaml-syntax)/.test(one)));
  });

  it('silence a rule at its place', async () => {
    const text = await fixed(
      'title: Trial\nbody: |\n  {{fallback custo█mmer.name "you"}}\n',
      'unknown-variable',
      /silence `unknown-variable`/,
    );
    assert.equal(text, 'title: Trial\nbody: |\n  {{fallback custommer.name "you"}}{{!-- replywright-disable-line unknown-variable --}}\n');
    await diagnosticsOf(fileIn('starter', TRIAL), (found) => !found.some((one) => /^(?:unknown-variable|unused-suppression)/.test(one)));
  });

  it('are all applied on saving when the writer wants that', async () => {
    const settings = vscode.workspace.getConfiguration('editor', { languageId: 'yaml' });
    await settings.update('codeActionsOnSave', { 'source.fixAll.replywright': 'explicit' }, vscode.ConfigurationTarget.Global);
    try {
      const editor = await write('title: Trial\nbody: |\n  Your order is {{order.number}}.\n');
      await replace(editor, '{{order.number}}', '{{{order.number}}} for {{fallback custommer.name "you"}}');
      assert.ok(await editor.document.save());
      // What wants a person's eye stays.
      assert.equal(
        editor.document.getText(),
        'title: Trial\nbody: |\n  Your order is {{order.number}} for {{fallback custommer.name "you"}}.\n',
      );
    } finally {
      await settings.update('codeActionsOnSave', undefined, vscode.ConfigurationTarget.Global);
    }
  });
});
