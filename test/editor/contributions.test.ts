import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { cleanUp, replywright } from './reply-editor';

interface Keybinding {
  readonly key: string;
  readonly command: string;
  readonly when?: string;
}

interface Manifest {
  readonly contributes: { readonly commands: readonly { readonly command: string }[]; readonly keybindings: readonly Keybinding[] };
}

describe('what the extension adds to the editor', () => {
  before(replywright);
  afterEach(() => cleanUp());

  function contributes(): Manifest['contributes'] {
    const extension = vscode.extensions.getExtension('replywright.replywright');
    assert.ok(extension);
    return (extension.packageJSON as Manifest).contributes;
  }

  it('has every command that it names', async () => {
    const known = new Set(await vscode.commands.getCommands(true));
    assert.deepEqual(
      contributes()
        .commands.map(({ command }) => command)
        .filter((command) => !known.has(command)),
      [],
    );
  });

  it('takes no key that VS Code uses in an editor', async () => {
    await vscode.commands.executeCommand('workbench.action.openDefaultKeybindingsFile');
    const text = vscode.window.activeTextEditor?.document.getText() ?? '';
    const defaults = JSON.parse(text.replace(/^\s*\/\/.*$/gm, '')) as Keybinding[];
    assert.ok(defaults.length > 500, 'the defaults could be read');
    const ours = new Map(contributes().keybindings.map(({ key, command }) => [key, command]));
    const elsewhere = /editorLangId == '?markdown|notebook|editorLangId == '?html|resourceLangId == '?markdown/;
    const clashes = defaults.filter(({ key, command, when = '' }) => ours.has(key) && ours.get(key) !== command && !elsewhere.test(when));
    assert.deepEqual(clashes, []);
    assert.deepEqual(
      defaults.filter(({ command }) => command.startsWith('replywright.')).map(({ key }) => key),
      [...ours.keys()],
    );
  });
});
