import { mkdir, mkdtemp, readFile, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import pico from 'picocolors';
import type { Host, Output } from '../../src/cli/host';
import { run } from '../../src/cli/run';

/** What a run left behind. */
export interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

export interface RunSetting {
  /** Inside the folder; default: the folder itself. */
  readonly in?: string;
  /** What stands on standard input. */
  readonly input?: string | Uint8Array;
  /** Both outputs are a terminal with colours, this many columns wide. */
  readonly terminal?: number;
  readonly now?: string;
  /** Of the program. */
  readonly build?: string;
}

/** A temporary folder with files in it, and the command line to run there. */
export interface TestFolder {
  readonly path: string;
  write(files: Readonly<Record<string, string | Uint8Array>>): Promise<void>;
  read(path: string): Promise<string>;
  /** Runs a command line, split at its blanks; quotes keep a word together. */
  run(line: string, setting?: RunSetting): Promise<Ran>;
  remove(): Promise<void>;
}

/** Makes a folder outside every library. */
export async function makeFolder(files: Readonly<Record<string, string | Uint8Array>> = {}): Promise<TestFolder> {
  const path = await realpath(await mkdtemp(join(tmpdir(), 'replywright-cli-')));
  const folder: TestFolder = {
    path,
    async write(more) {
      for (const [name, content] of Object.entries(more)) {
        await mkdir(dirname(join(path, name)), { recursive: true });
        await writeFile(join(path, name), content);
      }
    },
    read: (name) => readFile(join(path, name), 'utf8'),
    run: (line, setting = {}) => runIn(join(path, setting.in ?? ''), wordsOf(line), setting),
    remove: () => rm(path, { recursive: true, force: true }),
  };
  await folder.write(files);
  return folder;
}

const wordsOf = (line: string): string[] => [...line.matchAll(/'([^']*)'|(\S+)/g)].map(([, quoted, word]) => quoted ?? word ?? '');

/** Runs the command line in a folder of the disk. */
export async function runIn(
  cwd: string,
  args: readonly string[],
  { input = '', terminal, now = '2027-03-01T09:30:00Z', build = 'a build' }: RunSetting = {},
): Promise<Ran> {
  const out: string[] = [];
  const err: string[] = [];
  const output = (into: string[]): Output => ({
    write: (text) => void into.push(text),
    terminal: terminal !== undefined,
    width: terminal,
    colors: pico.createColors(terminal !== undefined),
  });
  const host: Host = {
    cwd,
    out: output(out),
    err: output(err),
    readInput: async () => (typeof input === 'string' ? new TextEncoder().encode(input) : input),
    assets: { rules: 'docs/rules', starter: join(cwd, '../starter') },
    version: '1.2.3',
    build: () => build,
    now: () => new Date(now),
  };
  const code = await run(args, host);
  return { code, out: out.join(''), err: err.join('') };
}
