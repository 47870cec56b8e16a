// Opens a real VS Code with the extension on a copy of the starter library, and prints its address: npm start [-- --desktop]
//   --desktop, or VSCODE_EXE, takes a desktop VS Code instead. Ctrl+C ends it; what was written stays in playground/.
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { downloadAndUnzipVSCode } from '@vscode/test-electron';
import { copyLibrary } from './vscode/copy-library';
import { hasServerEdition, installServer } from './vscode/install-server';
import { packageExtension } from './vscode/package-extension';
import { PROJECT } from './vscode/paths';
import { addressOf, runServerCommand, startServer } from './vscode/start-server';

/** Ignored by git, so that trying things out leaves the checkout clean. */
const PLAYGROUND = path.join(PROJECT, 'playground');

/** Resolves when Ctrl+C is pressed, or the process is asked to end. */
const interrupted = (): Promise<void> =>
  new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => resolve());
  });

async function serve(temporary: string): Promise<void> {
  const ended = interrupted();
  const folders = { server: installServer(), userData: path.join(temporary, 'user-data'), extensions: path.join(temporary, 'extensions') };
  const extension = packageExtension(temporary);
  if (runServerCommand(folders, ['--install-extension', extension, '--force'], 'ignore') !== 0)
    throw new Error('The packaged extension could not be installed.');
  const server = await startServer(folders);
  console.log(
    `\n  ${addressOf(server.port, PLAYGROUND)}\n\nOpen this address in a browser. The library is a copy, in playground/. Ctrl+C ends VS Code.`,
  );
  await Promise.race([ended, new Promise((resolve) => server.process.once('exit', resolve))]);
  await server.stop();
}

async function openDesktop(temporary: string): Promise<void> {
  const executable = process.env.VSCODE_EXE ?? (await downloadAndUnzipVSCode());
  const args = [
    PLAYGROUND,
    `--extensionDevelopmentPath=${PROJECT}`,
    `--user-data-dir=${path.join(temporary, 'user-data')}`,
    '--new-window',
  ];
  console.log('VS Code opens on a copy of the starter library, in playground/. Close its window, or press Ctrl+C, to end it.');
  const child = spawn(executable, args, { stdio: 'ignore' });
  void interrupted().then(() => child.kill());
  await new Promise((resolve, reject) => child.once('exit', resolve).once('error', reject));
}

async function start(): Promise<void> {
  copyLibrary(PLAYGROUND);
  const temporary = mkdtempSync(path.join(tmpdir(), 'replywright-start-'));
  const desktop = process.argv.includes('--desktop') || process.env.VSCODE_EXE !== undefined || !hasServerEdition();
  try {
    await (desktop ? openDesktop(temporary) : serve(temporary));
  } finally {
    rmSync(temporary, { recursive: true, force: true, maxRetries: 3 });
  }
}

start().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
