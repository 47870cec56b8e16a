import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { cleanUp, diagnosticsOf, fileIn, replace, replywright, show } from './reply-editor';

const FILE = 'draft.txt';
const DRAFT = 'My own notes, lol!!!\nThank you for for your patience.\n';

describe('checking a selection as a reply', () => {
  const file = (): vscode.Uri => fileIn('none', FILE);
  before(replywright);
  afterEach(() => cleanUp(file()));

  async function draft(selected: string): Promise<vscode.TextEditor> {
    await vscode.workspace.fs.writeFile(file(), new TextEncoder().encode(DRAFT));
    const editor = await show(file());
    const start = DRAFT.indexOf(selected);
    editor.selection = new vscode.Selection(editor.document.positionAt(start), editor.document.positionAt(start + selected.length));
    return editor;
  }

  const check = (): Thenable<unknown> => vscode.commands.executeCommand('replywright.checkText');

  it('marks what it finds in its place, and nothing outside the selection', async () => {
    await draft('Thank you for for your patience.');
    await check();
    const found = await diagnosticsOf(file(), (all) => all.some((one) => one.startsWith('doubled-word')));
    assert.ok(
      found.some((one) => /^doubled-word: .*\bfor\b/.test(one)),
      found.join('\n'),
    );
    assert.ok(
      found.every((one) => !/lol|!/.test(one)),
      found.join('\n'),
    );
  });

  it('takes the marks away with the next edit, and by command', async () => {
    const editor = await draft('Thank you for for your patience.');
    await check();
    await diagnosticsOf(file(), (all) => all.length > 0);
    await replace(editor, 'My own', 'Our own');
    await diagnosticsOf(file(), (all) => all.length === 0);
    await check();
    await diagnosticsOf(file(), (all) => all.length > 0);
    await vscode.commands.executeCommand('replywright.clearCheck');
    await diagnosticsOf(file(), (all) => all.length === 0);
  });
});
