// Takes the pictures of the README from a real VS Code, of the extension as it was built: npx tsx scripts/screenshots.ts [FOLDER]
//   media/screenshot.png, or with FOLDER one picture a theme there, to look at while working on the looks.
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { personAt } from '../test/e2e/person';
import { copyLibrary } from './vscode/copy-library';
import { openWindow } from './vscode/open-window';
import { PROJECT } from './vscode/paths';

const THEMES = { dark: 'Default Dark Modern', light: 'Default Light Modern', contrast: 'Default High Contrast' } as const;

/** Room for three things side by side, and letters that can be read when the picture is made smaller. */
const SETTINGS = {
  'editor.fontSize': 13,
  'editor.minimap.enabled': false,
  'editor.wordWrap': 'on',
  'editor.wordBasedSuggestions': 'off',
  'workbench.activityBar.location': 'hidden',
  'workbench.layoutControl.enabled': false,
  'window.commandCenter': false,
};

/** A promise without a day, then a list of what may be written, beside the reply as the customer gets it. */
async function takePicture(theme: string, file: string): Promise<void> {
  const folder = path.join(mkdtempSync(path.join(tmpdir(), 'replywright-picture-')), 'acme-replies');
  copyLibrary(folder);
  const window = await openWindow({ folder, width: 1440, height: 900, settings: { ...SETTINGS, 'workbench.colorTheme': theme } });
  try {
    const person = personAt(window.page);
    await window.page.locator('.explorer-folders-view .monaco-list-row', { hasText: 'templates' }).waitFor();
    const editor = await person.open('templates/delivery/late.yaml');
    await window.page.locator('.editor-actions .action-label[aria-label^="Open Preview"]').first().click();
    await person.preview.locator('.body').waitFor();
    await person.select(editor, 'will write to you within 24 hours');
    await window.page.keyboard.type('will write to you as soon as possible', { delay: 10 });
    await person.goBehind(editor, 'who have to check it before it can travel on.');
    await window.page.keyboard.type('\n{{ord', { delay: 30 });
    await person.suggestions.locator('.monaco-list-row', { hasText: 'order.number' }).first().waitFor();
    await editor.locator('.squiggly-error, .squiggly-warning').nth(1).waitFor();
    await person.preview.locator('.problems li').nth(1).waitFor();
    await window.page.screenshot({ path: file });
  } finally {
    await window.close();
    rmSync(path.dirname(folder), { recursive: true, force: true });
  }
}

async function takePictures(folder: string | undefined): Promise<void> {
  if (folder === undefined) return takePicture(THEMES.dark, path.join(PROJECT, 'media/screenshot.png'));
  mkdirSync(folder, { recursive: true });
  for (const [name, theme] of Object.entries(THEMES)) await takePicture(theme, path.join(folder, `${name}.png`));
}

takePictures(process.argv[2]).catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
