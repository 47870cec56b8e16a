import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import type { InstalledServer } from './install-server';

/** Quiet and offline: no marketplace, no telemetry, no chat. */
const CALM_SETTINGS = {
  'chat.disableAIFeatures': true,
  'extensions.ignoreRecommendations': true,
  // In a browser VS Code saves by itself; on a desktop, which this stands in for, it doesn't.
  'files.autoSave': 'off',
  'telemetry.telemetryLevel': 'off',
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'workbench.startupEditor': 'none',
};

export interface ServerOptions {
  readonly server: InstalledServer;
  readonly userData: string;
  readonly extensions: string;
  readonly settings?: Readonly<Record<string, unknown>> | undefined;
  /** Needed for `extensionDevelopmentPath` and test runs; it keeps notifications from showing. */
  readonly testDriver?: boolean | undefined;
  readonly port?: number | undefined;
  readonly onOutput?: ((text: string) => void) | undefined;
}

export interface RunningServer {
  readonly port: number;
  readonly process: ChildProcess;
  stop(): Promise<void>;
}

function argumentsOf({ server, userData, extensions }: Pick<ServerOptions, 'server' | 'userData' | 'extensions'>): string[] {
  return [
    server.main,
    '--accept-server-license-terms',
    '--disable-telemetry',
    '--server-data-dir',
    path.join(userData, 'server'),
    '--user-data-dir',
    userData,
    '--extensions-dir',
    extensions,
  ];
}

const environment = (): NodeJS.ProcessEnv => ({ EXTENSIONS_GALLERY: '{"serviceUrl":""}', ...process.env });

/** Runs the server's own command line, as in `code --install-extension file.vsix`. */
export function runServerCommand(
  options: Pick<ServerOptions, 'server' | 'userData' | 'extensions'>,
  args: readonly string[],
  stdio: 'inherit' | 'ignore' = 'inherit',
): number {
  const { status } = spawnSync(options.server.node, [...argumentsOf(options), ...args], {
    stdio: ['ignore', stdio, 'inherit'],
    env: environment(),
  });
  return status ?? 1;
}

/** Starts VS Code's server and waits until it listens. Throws with its output when it does not start within a minute. */
export async function startServer(options: ServerOptions): Promise<RunningServer> {
  writeSettings(options.userData, options.settings ?? {});
  // Even when we are killed, the server and its children end: they watch our end of their input.
  const guard = `if(process.ppid===${process.pid})process.stdin.resume().on('end',()=>process.kill(-process.pid,'SIGKILL')).unref()`;
  const args = [
    '--import',
    `data:text/javascript,${encodeURIComponent(guard)}`,
    ...argumentsOf(options),
    '--host',
    '127.0.0.1',
    '--port',
    String(options.port ?? 0),
    '--without-connection-token',
    '--disable-workspace-trust',
    ...(options.testDriver ? ['--enable-smoke-test-driver'] : []),
  ];
  const child = spawn(options.server.node, args, { env: environment(), detached: true, stdio: 'pipe' });
  const port = await listening(child, options.onOutput);
  return { port, process: child, stop: () => stop(child) };
}

function writeSettings(userData: string, settings: Readonly<Record<string, unknown>>): void {
  const file = path.join(userData, 'User/settings.json');
  const known = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8') || '{}') as object) : {};
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, JSON.stringify({ ...CALM_SETTINGS, ...known, ...settings }, null, 2));
}

function listening(child: ChildProcess, onOutput: ServerOptions['onOutput']): Promise<number> {
  return new Promise((resolve, reject) => {
    let output = '';
    const read = (data: Buffer): void => {
      onOutput?.(String(data));
      output = (output + String(data)).slice(-20_000);
      const port = /Extension host agent listening on (\d+)/.exec(output)?.[1];
      if (port !== undefined) resolve(Number(port));
    };
    child.stdout?.on('data', read);
    child.stderr?.on('data', read);
    child.once('exit', (code) => reject(new Error(`VS Code's server ended with ${code}.\n${output}`)));
    setTimeout(() => reject(new Error(`VS Code's server did not start within a minute.\n${output}`)), 60_000).unref();
  });
}

/** Ends the server with its whole process group: extension host, file watcher, terminals. */
async function stop(child: ChildProcess): Promise<void> {
  const kill = (signal: NodeJS.Signals): void => {
    try {
      if (child.pid !== undefined) process.kill(-child.pid, signal);
    } catch {
      // Nobody is left.
    }
  };
  const gone = child.exitCode !== null ? Promise.resolve() : new Promise<void>((resolve) => child.once('exit', () => resolve()));
  kill('SIGTERM');
  await Promise.race([gone, new Promise((resolve) => setTimeout(resolve, 4000).unref())]);
  kill('SIGKILL');
}

/** Address of a folder in this VS Code; `payload` entries are the workbench's own options. */
export function addressOf(port: number, folder: string | undefined, payload: readonly (readonly [string, string])[] = []): string {
  const query = new URLSearchParams(
    folder === undefined ? { ew: 'true' } : { [folder.endsWith('.code-workspace') ? 'workspace' : 'folder']: folder },
  );
  query.set('payload', JSON.stringify([['skipWelcome', 'true'], ['skipReleaseNotes', 'true'], ...payload]));
  return `http://localhost:${port}/?${query}`;
}

/** A path as the workbench in the browser names it. */
export const remoteUri = (port: number, file: string): string =>
  `vscode-remote://localhost:${port}${path.resolve(file).split('/').map(encodeURIComponent).join('/')}`;
