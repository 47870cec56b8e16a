// Takes the pictures of the README from a real VS Code, of the extension as it was built: npx tsx scripts/screenshots.ts [FOLDER]
//   media/NAME-THEME.png in light and dark, or with FOLDER in high contrast too, there, to look at while working on the looks.
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import type { Locator } from 'playwright-core';
import { type Person, personAt } from '../test/e2e/person';
import { copyLibrary } from './vscode/copy-library';
import { openWindow } from './vscode/open-window';
import { PROJECT } from './vscode/paths';

const THEMES = { light: 'Default Light Modern', dark: 'Default Dark Modern', contrast: 'Default High Contrast' } as const;
const LATE = 'templates/delivery/late.yaml';

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

/** Pixels; the form and the reply stand side by side where the page is wide. */
const SIZE = { width: 1200, height: 720 };
const WIDE = { ...SIZE, width: 1340 };

/** Takes a picture of the window as it is now, under a name. */
type Take = (name: string) => Promise<unknown>;

const openPreviewButton = ({ page }: Person): Locator => page.locator('.editor-actions .action-label[aria-label^="Open Preview"]').first();

/** An agent fills a reply in; no file is open, so the form and the reply stand side by side. */
async function fillInForm(person: Person, take: Take): Promise<void> {
  await person.page.setViewportSize(WIDE);
  await person.open(LATE);
  // The palette knows our commands from now on.
  await openPreviewButton(person).waitFor();
  await person.run('View: Close All Editors');
  await person.run('Focus on Replies View');
  await person.page.locator('.pane-body .monaco-list-row', { hasText: 'delivery' }).first().waitFor();
  await person.page.keyboard.press('Control+Alt+Y');
  await person.pick('Which reply? Words from its title, its text or the situation', 'parcel late', 'Parcel is late');
  const form = person.preview.locator('form.fill-form');
  await form.locator('#fill-name').fill('Fatuma Ali');
  await form.locator('[name="order.number"]').fill('A-2210');
  await form.locator('[name="eta"]').fill('2027-03-31');
  await form.locator('[name="agent.firstName"]').fill('Mika');
  await person.preview.locator('.reply-column .body', { hasText: 'March 31, 2027' }).waitFor();
  await form.locator('#fill-name').focus();
  await take('form');
  await person.page.keyboard.press('Escape');
  await form.waitFor({ state: 'hidden' });
  await person.run('View: Close All Editors');
  await person.page.setViewportSize(SIZE);
}

/** The preview's three views beside the file, whose editor is the answer; a word that was clicked is selected there. */
async function turnThroughViews(person: Person, take: Take): Promise<Locator> {
  const editor = await person.open(LATE);
  await person.run('View: Toggle Primary Side Bar Visibility');
  await openPreviewButton(person).click();
  const piece = person.preview.locator('.reply-column .piece.value', { hasText: 'Emma' }).first();
  await piece.click();
  await person.page.locator('#status\\.editor\\.selection', { hasText: /selected/ }).waitFor();
  await take('preview');
  await person.preview.getByRole('tab', { name: 'All paths' }).click();
  await person.preview.locator('.path').nth(11).waitFor();
  await take('paths');
  await person.preview.getByRole('tab', { name: 'All customers' }).click();
  await person.preview.locator('.customer-row', { hasText: 'Right to left' }).waitFor();
  await take('customers');
  await person.preview.getByRole('tab', { name: 'Reply', exact: true }).click();
  return editor;
}

/** A promise without a day, then a list of what may be written, beside the reply as the customer gets it. */
async function write(person: Person, editor: Locator, take: Take): Promise<void> {
  await person.preview.locator('.reply-column .body').waitFor();
  await person.select(editor, 'will write to you within 24 hours');
  await person.page.keyboard.type('will write to you as soon as possible', { delay: 10 });
  await person.goBehind(editor, 'who have to check it before it can travel on.');
  await person.page.keyboard.type('\n{{ord', { delay: 30 });
  await person.suggestions.locator('.monaco-list-row', { hasText: 'order.number' }).first().waitFor();
  await editor.locator('.squiggly-error, .squiggly-warning').nth(1).waitFor();
  await person.preview.locator('.problems li').nth(1).waitFor();
  await take('writing');
}

/** One window, from the first picture to the last; what is written comes last, since it changes the file. */
async function takePictures(folder: string, name: string, theme: string): Promise<void> {
  const library = path.join(mkdtempSync(path.join(tmpdir(), 'replywright-picture-')), 'acme-replies');
  copyLibrary(library);
  const window = await openWindow({ folder: library, ...SIZE, settings: { ...SETTINGS, 'workbench.colorTheme': theme } });
  try {
    const person = personAt(window.page);
    const take: Take = (picture) => window.page.screenshot({ path: path.join(folder, `${picture}-${name}.png`) });
    await window.page.locator('.explorer-folders-view .monaco-list-row', { hasText: 'templates' }).waitFor();
    await fillInForm(person, take);
    const editor = await turnThroughViews(person, take);
    await write(person, editor, take);
  } finally {
    await window.close();
    rmSync(path.dirname(library), { recursive: true, force: true });
  }
}

async function main(folder: string | undefined): Promise<void> {
  if (folder !== undefined) mkdirSync(folder, { recursive: true });
  for (const [name, theme] of Object.entries(THEMES))
    if (folder !== undefined || name !== 'contrast') await takePictures(folder ?? path.join(PROJECT, 'media'), name, theme);
}

main(process.argv[2]).catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
