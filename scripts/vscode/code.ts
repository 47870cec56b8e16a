// A stand-in for the `code` command: takes desktop VS Code's command line and runs VS Code from the npm registry in headless Chromium,
// so that @vscode/test-electron runs the same tests with the same entry on a machine without a desktop.
import { existsSync, mkdirSync, mkdtempSync, rmSync, statSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { format } from 'node:util';
import { type Browser, chromium } from 'playwright-core';
import { findBrowser } from './find-browser';
import { installServer } from './install-server';
import { addressOf, type RunningServer, remoteUri, runServerCommand, startServer } from './start-server';

/** Options whose value may stand behind a blank. */
const VALUED =
  /^(?:user-data-dir|extensions-dir|extensionTestsPath|extensionDevelopmentPath|extensionDevelopmentKind|folder-uri|file-uri|install-extension|uninstall-extension|log|locale)$/;
/** Options that only ask or install, and open no window. */
const COMMANDS = ['version', 'help', 'list-extensions', 'show-versions', 'install-extension', 'uninstall-extension'];
/** What the window logs about itself; the tests' own output goes through. */
const NOISE =
  /^\[(?:AgentHost|AccountPolicyGate|ChatModelSelection|DefaultAccount|chat-|Service Worker|reconnection-grace-time|RemoteAgentHost)|gallery as it is disabled|^(?:Resolving|Resolved) connection token|^Creating a socket|builtin extensions cache|^ChatSessionStore|Canceled: Canceled|^No search provider registered|^DialogService: Dialog requested/;

interface CommandLine {
  readonly options: ReadonlyMap<string, readonly string[]>;
  readonly files: readonly string[];
}

function readCommandLine(args: readonly string[]): CommandLine {
  const options = new Map<string, string[]>();
  const files: string[] = [];
  for (let index = 0; index < args.length; index++) {
    const argument = args[index] ?? '';
    const [, name, given] = /^--([\w-]+)(?:=(.*))?$/s.exec(argument) ?? [];
    if (name === undefined) files.push(argument);
    else {
      const next = args[index + 1];
      const value = given ?? (VALUED.test(name) && next !== undefined && !next.startsWith('-') ? args[++index] : 'true');
      options.set(name, [...(options.get(name) ?? []), value ?? 'true']);
    }
  }
  return { options, files };
}

const write = (stream: NodeJS.WriteStream, text: string): Promise<void> =>
  new Promise((resolve) => stream.write(text.endsWith('\n') || text === '' ? text : `${text}\n`, () => resolve()));

class Window {
  private browser: Browser | undefined;
  private running: RunningServer | undefined;
  private closing = false;
  /** VS Code answers 0 when its extension host dies; the server's output knows better. */
  private crash = '';
  private readonly temporary = mkdtempSync(path.join(tmpdir(), 'replywright-code-'));

  constructor(private readonly line: CommandLine) {}

  private last(name: string): string | undefined {
    return this.line.options.get(name)?.at(-1);
  }

  /** Opens the window; ends the process when the tests have ended. */
  async open(): Promise<void> {
    const server = installServer();
    const folders = {
      server,
      userData: path.resolve(this.last('user-data-dir') ?? path.join(this.temporary, 'user-data')),
      extensions: path.resolve(this.last('extensions-dir') ?? path.join(this.temporary, 'extensions')),
    };
    const command = COMMANDS.some((name) => this.line.options.has(name));
    if (command)
      return this.finish(
        runServerCommand(
          folders,
          process.argv.slice(2).filter((argument) => !argument.includes('-dir')),
        ),
      );
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => this.finish(130, `Stopped by ${signal}.`));
    const developed = (this.line.options.get('extensionDevelopmentPath') ?? []).map((folder) => path.resolve(folder));
    const kind = this.last('extensionDevelopmentKind');
    const settings = kind === undefined ? {} : { 'remote.extensionKind': { 'replywright.replywright': [kind] } };
    this.running = await startServer({
      ...folders,
      settings,
      testDriver: developed.length > 0,
      onOutput: (text) => this.watchForCrash(text),
    });
    this.running.process.once('exit', (code) => this.finish(1, this.closing ? '' : `VS Code's server ended with ${code}.`));
    await this.show(this.running.port, developed);
  }

  private watchForCrash(text: string): void {
    if (process.env.CODE_VERBOSE) process.stderr.write(text);
    if (!this.closing) this.crash ||= /Extension Host Process exited with code: (?!0,).*/.exec(text)?.[0] ?? '';
  }

  private async show(port: number, developed: readonly string[]): Promise<void> {
    this.browser = await chromium.launch({
      executablePath: findBrowser(),
      handleSIGINT: false,
      handleSIGTERM: false,
      handleSIGHUP: false,
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    });
    this.browser.on('disconnected', () => this.finish(1, 'Chromium ended.'));
    const context = await this.browser.newContext({
      viewport: { width: 1400, height: 900 },
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    const page = await context.newPage();
    page.on('crash', () => this.finish(1, 'The workbench page crashed.'));
    page.on('dialog', (dialog) => dialog.accept());
    await page.exposeFunction('codeAutomationLog', (type: string, args: unknown[]) => this.log(type, format(...args)));
    await page.exposeFunction('codeAutomationExit', (code: number) =>
      this.crash !== '' && code === 0 ? this.finish(1, this.crash) : this.finish(code),
    );
    await page.goto(this.address(port, developed));
    await page.locator('.monaco-workbench').waitFor({ timeout: 60_000 });
  }

  private log(type: string, text: string): void {
    if (this.closing || (!process.env.CODE_VERBOSE && NOISE.test(text))) return;
    void write(/warn|error/.test(type) ? process.stderr : process.stdout, text);
  }

  private address(port: number, developed: readonly string[]): string {
    const payload: [string, string][] = [];
    if (developed.length > 0) payload.push(['extensionDevelopmentPath', remoteUri(port, this.oneFolder(developed))]);
    if (this.line.options.has('disable-extensions')) payload.push(['disableExtensions', 'true']);
    const tests = this.last('extensionTestsPath');
    if (tests !== undefined) payload.push(['extensionTestsPath', remoteUri(port, existsSync(tests) ? tests : `${tests}.js`)]);
    const place = this.line.files.find((file) => existsSync(file));
    const folder =
      place !== undefined && (statSync(place).isDirectory() || place.endsWith('.code-workspace')) ? path.resolve(place) : undefined;
    return addressOf(port, folder, payload);
  }

  /** The page takes one path only; a folder of extensions is allowed. */
  private oneFolder(developed: readonly string[]): string {
    const [first] = developed;
    if (developed.length === 1 && first !== undefined) return first;
    const folder = path.join(this.temporary, 'development');
    mkdirSync(folder);
    for (const [index, extension] of developed.entries()) symlinkSync(extension, path.join(folder, String(index)));
    return folder;
  }

  async finish(code: number, why = ''): Promise<void> {
    if (this.closing) return;
    this.closing = true;
    if (why !== '') await write(process.stderr, why);
    await Promise.race([this.browser?.close().catch(() => undefined), new Promise((resolve) => setTimeout(resolve, 5000).unref())]);
    await this.running?.stop();
    rmSync(this.temporary, { recursive: true, force: true, maxRetries: 3 });
    // Output that arrives after the end is lost to whoever started us.
    await write(process.stdout, '');
    await write(process.stderr, '');
    process.exit(code);
  }
}

const window = new Window(readCommandLine(process.argv.slice(2)));
window.open().catch((error: unknown) => window.finish(1, String(error instanceof Error ? error.stack : error)));
