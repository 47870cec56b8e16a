// Draws media/icon.png, which the marketplace wants as pixels, from media/icon.svg: npx tsx scripts/draw-icon.ts
import { readFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { chromium } from 'playwright-core';
import { findBrowser } from './vscode/find-browser';
import { PROJECT } from './vscode/paths';

/** Pixels a side; 128 is the least. */
const SIZE = 256;

async function drawIcon(): Promise<void> {
  const browser = await chromium.launch({ executablePath: findBrowser(), args: ['--no-sandbox'] });
  const page = await browser.newPage({ viewport: { width: SIZE, height: SIZE } });
  await page.setContent(`<body style="margin: 0">${readFileSync(path.join(PROJECT, 'media/icon.svg'), 'utf8')}</body>`);
  await page.screenshot({ path: path.join(PROJECT, 'media/icon.png'), omitBackground: true });
  await browser.close();
}

drawIcon().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
