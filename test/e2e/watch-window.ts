import type { Page } from 'playwright-core';

/** What happened in a window: but for its own files, nothing of this may. */
export interface WatchedWindow {
  /** Names of the preview's own files that were asked for. */
  readonly own: ReadonlySet<string>;
  /** Addresses that were asked for beside VS Code's own server and the preview's own files, also where a policy refused them. */
  readonly strangers: readonly string[];
  /** Texts of dialogs that a script opened. */
  readonly dialogs: readonly string[];
  /** What the console says about a content security policy that was broken. */
  readonly violations: readonly string[];
}

/** A page in VS Code gets its files from this host, which a service worker answers in the browser itself. */
const OWN_FILES = /^https:\/\/[^/]*\.vscode-resource\.vscode-cdn\.net\/.*\/dist\/preview\/([\w.-]+)(?:\?|$)/;

/** Watches a window from now on. */
export function watchWindow(page: Page): WatchedWindow {
  const own = new Set<string>();
  const strangers: string[] = [];
  const dialogs: string[] = [];
  const violations: string[] = [];
  const server = new URL(page.url()).origin;
  page.context().on('request', (request) => {
    const url = request.url();
    const file = OWN_FILES.exec(url)?.[1];
    if (file !== undefined) own.add(file);
    else if (!url.startsWith(`${server}/`) && !/^(?:data|blob):/.test(url)) strangers.push(url);
  });
  page.on('dialog', (dialog) => {
    dialogs.push(dialog.message());
    void dialog.dismiss();
  });
  page.on('console', (message) => {
    if (/content security policy/i.test(message.text())) violations.push(message.text());
  });
  return { own, strangers, dialogs, violations };
}
