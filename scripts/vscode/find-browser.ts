import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import process from 'node:process';

const CANDIDATES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/chromium-headless-shell',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

const present = (): string | undefined =>
  [process.env.REPLYWRIGHT_CHROMIUM, ...CANDIDATES].find((file): file is string => file !== undefined && existsSync(file));

/** A Chromium for the tests and for VS Code's page. On Debian as root it is installed when missing; else a sentence says what to do. */
export function findBrowser(): string {
  const found = present() ?? (installed() ? present() : undefined);
  if (found) return found;
  throw new Error('No Chromium or Chrome found. Install one (Debian: `apt-get install chromium`), or name it in REPLYWRIGHT_CHROMIUM.');
}

function installed(): boolean {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return false;
  console.error('Installing Chromium with apt-get, once …');
  const apt = (...args: string[]): boolean =>
    spawnSync('apt-get', args, { stdio: ['ignore', 'ignore', 'inherit'], env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } })
      .status === 0;
  return apt('update', '-qq') && apt('install', '-y', '-qq', '--no-install-recommends', 'chromium');
}
