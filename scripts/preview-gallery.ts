// Pictures of the preview page in its main states and in three themes, to look at while working on it:
//   npx tsx scripts/preview-gallery.ts FOLDER
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { HostMessage } from '../src/protocol/preview';
import { bundlePage, openBrowser, openPage } from '../test/webview/open-page';
import { bodyFor, LATE_PARCEL, WHATSAPP, WITHOUT_ETA } from '../test/webview/sample-states';

/** A few of each theme's colours; the page's own second values stand in for the rest. */
const THEMES = {
  light: {
    body: 'vscode-light',
    style: variables({ 'editor-background': '#ffffff', 'editor-foreground': '#3b3b3b', 'dropdown-border': '#cecece' }),
  },
  dark: {
    body: 'vscode-dark',
    style: variables({
      'editor-background': '#1f1f1f',
      'editor-foreground': '#cccccc',
      'dropdown-background': '#313131',
      'dropdown-border': '#3c3c3c',
    }),
  },
  contrast: {
    body: 'vscode-high-contrast',
    style: variables({
      'editor-background': '#000000',
      'editor-foreground': '#ffffff',
      descriptionForeground: '#e2e2e2',
      contrastBorder: '#6fc3df',
      contrastActiveBorder: '#f38518',
      focusBorder: '#f38518',
      'textLink-foreground': '#21a6ff',
      'dropdown-background': '#000000',
      'dropdown-border': '#6fc3df',
      'button-background': '#000000',
      'button-border': '#6fc3df',
    }),
  },
} as const;

const state = (shown: typeof LATE_PARCEL): HostMessage => ({ type: 'state', state: shown });

const SCENES: Readonly<Record<string, { readonly messages: readonly HostMessage[]; readonly width?: number; readonly focus?: string }>> = {
  mail: { messages: [state(LATE_PARCEL), { type: 'copied', ok: true, message: 'Copied for email.' }] },
  missing: { messages: [state({ ...WITHOUT_ETA, subject: undefined })], focus: '.piece.missing' },
  whatsapp: { messages: [state({ ...WHATSAPP, problems: WITHOUT_ETA.problems })] },
  sms: { messages: [state({ ...WHATSAPP, channel: 'sms', limit: 160, length: 190 })] },
  many: {
    messages: [
      state({
        ...WHATSAPP,
        title: 'Parcel is late, and the carrier has not answered our questions about it for more than a working day',
        channels: ['email', 'whatsapp', 'teams', 'slack', 'signal', 'telegram'],
        body: bodyFor('محمد عبد الرحمن', '27 November'),
        languages: ['en', 'fi', 'ru', 'sw', 'x'],
      }),
    ],
  },
  narrow: { messages: [state({ ...WITHOUT_ETA, body: bodyFor('Wolfeschlegelsteinhausenbergerdorff'.repeat(2), undefined) })], width: 300 },
  stale: { messages: [state({ ...LATE_PARCEL, stale: true })] },
  plain: {
    messages: [state({ ...LATE_PARCEL, channel: 'plain', channels: ['plain'], languages: ['fi'], language: 'fi', subject: undefined })],
  },
  fragment: {
    messages: [state({ ...LATE_PARCEL, kind: 'fragment', id: '_signature', title: 'Signature', body: LATE_PARCEL.body?.slice(-2) })],
  },
  nobody: { messages: [state({ ...LATE_PARCEL, body: undefined, notice: 'This macro changes the ticket and sends no reply.' })] },
  empty: { messages: [{ type: 'empty', notice: 'Open a reply template to see how its reply will look to a customer.' }] },
};

async function paint(folder: string | undefined, onlyScene: string | undefined): Promise<void> {
  if (folder === undefined) throw new Error('Name the folder for the pictures: npx tsx scripts/preview-gallery.ts FOLDER [SCENE]');
  mkdirSync(folder, { recursive: true });
  const bundle = await bundlePage();
  const browser = await openBrowser();
  for (const [themeName, theme] of Object.entries(THEMES)) {
    for (const [sceneName, scene] of Object.entries(SCENES)) {
      if (onlyScene !== undefined && onlyScene !== sceneName) continue;
      const context = await browser.newContext({ viewport: { width: scene.width ?? 620, height: 720 }, deviceScaleFactor: 1.5 });
      const { page, post, complaints } = await openPage(context, bundle, theme.body, theme.style);
      for (const message of scene.messages) await post(message);
      if (scene.focus) {
        await page.keyboard.press('Tab');
        await page.focus(scene.focus);
      }
      await page.screenshot({ path: join(folder, `${sceneName}-${themeName}.png`) });
      for (const complaint of complaints) console.error(`${sceneName}-${themeName}: ${complaint}`);
      await context.close();
    }
  }
  await browser.close();
}

function variables(colours: Readonly<Record<string, string>>): string {
  const lines = Object.entries(colours).map(([name, colour]) => `--vscode-${name}: ${colour};`);
  return `:root { ${lines.join(' ')} --vscode-font-size: 13px; } body { padding: 0 20px; }`;
}

paint(process.argv[2], process.argv[3]).catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
