import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';
import { findBrowser } from './find-browser';
import { installServer } from './install-server';
import { packageExtension } from './package-extension';
import { addressOf, type RunningServer, runServerCommand, startServer } from './start-server';

/** What a window opens with. */
export interface WindowOptions {
  readonly folder: string;
  readonly settings?: Readonly<Record<string, unknown>> | undefined;
  readonly width?: number | undefined;
  readonly height?: number | undefined;
}

/** A window of VS Code with the packaged extension installed, driven through its page as a person would. */
export interface OpenWindow {
  readonly page: Page;
  close(): Promise<void>;
}

/** Packs and installs the extension, and opens a folder in a new VS Code with a profile of its own. */
export async function openWindow({ folder, settings, width = 1400, height = 900 }: WindowOptions): Promise<OpenWindow> {
  const temporary = mkdtempSync(path.join(tmpdir(), 'replywright-window-'));
  let server: RunningServer | undefined;
  let browser: Browser | undefined;
  const close = async (): Promise<void> => {
    await browser?.close();
    await server?.stop();
    rmSync(temporary, { recursive: true, force: true, maxRetries: 3 });
  };
  try {
    const folders = {
      server: installServer(),
      userData: path.join(temporary, 'user-data'),
      extensions: path.join(temporary, 'extensions'),
    };
    if (runServerCommand(folders, ['--install-extension', packageExtension(temporary), '--force'], 'ignore') !== 0)
      throw new Error('The packaged extension could not be installed.');
    server = await startServer({ ...folders, settings });
    browser = await chromium.launch({ executablePath: findBrowser(), args: ['--no-sandbox', '--disable-gpu', '--disable-quic'] });
    const context = await browser.newContext({ viewport: { width, height }, permissions: ['clipboard-read', 'clipboard-write'] });
    const page = await context.newPage();
    await page.goto(addressOf(server.port, folder));
    return { page, close };
  } catch (error) {
    await close();
    throw error;
  }
}
