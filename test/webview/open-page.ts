import { existsSync } from 'node:fs';
import { build } from 'esbuild';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import type { HostMessage, PageMessage } from '../../src/protocol/preview';

const CANDIDATES = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome', '/usr/bin/google-chrome-stable'];
const ADDRESS = 'https://preview.example/';
/** What a strict host allows: its own script and style sheet, and nothing else. */
const POLICY = "default-src 'none'; script-src 'self' 'nonce-test'; style-src 'self'";

/** Starts the system's Chromium; says what to do when there is none, since a skipped test proves nothing. */
export async function openBrowser(): Promise<Browser> {
  const named = process.env.REPLYWRIGHT_CHROMIUM;
  const executablePath = (named ? [named] : CANDIDATES).find((path) => existsSync(path));
  if (!executablePath) {
    const where = named ? `REPLYWRIGHT_CHROMIUM names ${named}, which is not there` : 'none was found';
    throw new Error(`The preview page is tested in a real browser, and ${where}. Install Chromium, or name it in REPLYWRIGHT_CHROMIUM.`);
  }
  return chromium.launch({ executablePath, args: process.getuid?.() === 0 ? ['--no-sandbox'] : [] });
}

/** The page's script and style sheet, bundled as the extension's build does. */
export interface Bundle {
  readonly script: string;
  readonly style: string;
}

/** Bundles the page in memory, from the sources as they stand. */
export async function bundlePage(): Promise<Bundle> {
  const { outputFiles } = await build({
    entryPoints: ['src/webview/main.ts'],
    bundle: true,
    write: false,
    format: 'iife',
    platform: 'browser',
    outdir: 'dist/preview',
  });
  const file = (ending: string) => outputFiles.find((output) => output.path.endsWith(ending))?.text ?? '';
  return { script: file('.js'), style: file('.css') };
}

/** An open preview page in place of the editor's webview. */
export interface OpenPage {
  readonly page: Page;
  /** What the page has told its host so far. */
  readonly posted: () => Promise<readonly PageMessage[]>;
  readonly post: (message: HostMessage) => Promise<void>;
  readonly reload: () => Promise<void>;
  /** Console errors and warnings, uncaught errors and violations of the policy. */
  readonly complaints: readonly string[];
}

// Stands in for the editor: the page's memory outlives a reload as it does there.
const FAKE_EDITOR = `
  window.posted = [];
  window.acquireVsCodeApi = () => {
    window.acquireVsCodeApi = () => { throw new Error('The editor gives its side once only.'); };
    return {
      postMessage: (message) => { window.posted.push(structuredClone(message)); document.dispatchEvent(new Event('posted')); },
      getState: () => JSON.parse(sessionStorage.getItem('saved') ?? 'null') ?? undefined,
      setState: (state) => { sessionStorage.setItem('saved', JSON.stringify(state)); },
    };
  };
  document.addEventListener('securitypolicyviolation', (event) => console.error('Policy: ' + event.violatedDirective + ' ' + event.blockedURI));
`;

/** Opens the page under a strict policy. `theme` is what the editor puts on the body: `vscode-dark`. */
export async function openPage(context: BrowserContext, bundle: Bundle, theme = 'vscode-light', themeStyle = ''): Promise<OpenPage> {
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('console', (message) => ['error', 'warning'].includes(message.type()) && complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(error.message));

  const html = `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>Preview</title>
    <meta http-equiv="Content-Security-Policy" content="${POLICY}">
    <link rel="stylesheet" href="theme.css"><link rel="stylesheet" href="main.css"></head>
    <body class="${theme}"><script nonce="test">${FAKE_EDITOR}</script><script src="main.js"></script></body></html>`;
  const answers: Readonly<Record<string, { readonly contentType: string; readonly body: string }>> = {
    '': { contentType: 'text/html; charset=utf-8', body: html },
    'main.js': { contentType: 'text/javascript; charset=utf-8', body: bundle.script },
    'main.css': { contentType: 'text/css; charset=utf-8', body: bundle.style },
    'theme.css': { contentType: 'text/css; charset=utf-8', body: themeStyle },
  };
  await page.route(`${ADDRESS}**`, (route) => {
    const answer = answers[route.request().url().slice(ADDRESS.length)];
    return answer ? route.fulfill(answer) : route.fulfill({ status: 404 });
  });
  await page.goto(ADDRESS);

  return {
    page,
    complaints,
    posted: () => page.evaluate('window.posted'),
    post: (message) => page.evaluate((data) => window.dispatchEvent(new MessageEvent('message', { data })), message).then(() => undefined),
    reload: async () => {
      await page.reload();
    },
  };
}
