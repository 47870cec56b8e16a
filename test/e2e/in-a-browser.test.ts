import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { copyLibrary } from '../../scripts/vscode/copy-library';
import { type OpenWindow, openWindow } from '../../scripts/vscode/open-window';
import { personAt } from './person';

/** As on vscode.dev: the extension in a web worker, its language server in another, and no Node anywhere. */
describe('a writer whose VS Code runs in the browser alone', function () {
  this.timeout(60_000);
  const folder = mkdtempSync(path.join(tmpdir(), 'replywright-browser-'));
  let window: OpenWindow;

  before(async () => {
    copyLibrary(folder);
    window = await openWindow({ folder, settings: { 'remote.extensionKind': { 'replywright.replywright': ['web'] } } });
    await window.page.locator('.explorer-folders-view .monaco-list-row', { hasText: 'templates' }).waitFor();
  });
  after(async () => {
    await window?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it('gets squiggles, suggestions and a preview all the same', async () => {
    const person = personAt(window.page);
    const editor = await person.open('templates/delivery/late.yaml');
    await person.goBehind(editor, 'sorry about that.');
    await window.page.keyboard.type(' This is {{custommer.name', { delay: 10 });
    await editor.locator('.squiggly-error').first().waitFor();
    await window.page.keyboard.press('End');
    await window.page.keyboard.type(' Order {{ord', { delay: 30 });
    await person.suggestions.locator('.monaco-list-row', { hasText: 'order.number' }).first().click();
    await window.page.locator('.editor-actions .action-label[aria-label^="Open Preview"]').first().click();
    await person.preview.locator('.body', { hasText: 'Order A-1042' }).waitFor();
  });

  it('reads about the rule behind a squiggle', async () => {
    const person = personAt(window.page);
    await window.page.locator('.tab[data-resource-name="late.yaml"]').click();
    await person.goBehind(window.page.locator('.editor-instance .monaco-editor[data-uri$="late.yaml"]'), 'custommer.na');
    await person.run('Show or Focus Hover');
    await window.page.locator('.monaco-hover a.code-link', { hasText: 'unknown-variable' }).click();
    await window.page.locator('.tab[data-resource-name="unknown-variable.md"]').waitFor();
    const page = window.page.frameLocator('iframe.webview.ready[src*="markdown-language-features"]').frameLocator('iframe#active-frame');
    await page.locator('h1', { hasText: 'unknown-variable' }).waitFor();
  });

  it('has no Node anywhere', async () => {
    await personAt(window.page).run('Developer: Show Running Extensions');
    await window.page.locator('.runtime-extensions-editor .monaco-list-row', { hasText: /Replywright[\s\S]*web worker/ }).waitFor();
  });
});
