import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { buildSync } from 'esbuild';
import { makeLibrary } from './make-library';

/**
 * How long `check` takes for a library, against a process that only reads and parses the same files: `npm run bench [templates] [rounds]`.
 * Whole processes in turn, so that both see the same machine; the median of the ratios counts, and should be at most 2.
 */
const [templates = 1000, rounds = 7] = process.argv.slice(2).map(Number);
const checker = resolve('dist/cli.js');
if (!existsSync(checker)) throw new Error('dist/cli.js is missing: run `npm run build` first.');

const folder = mkdtempSync(join(tmpdir(), 'replywright-bench-'));
try {
  const library = join(folder, 'library');
  for (const [path, text] of makeLibrary(templates)) {
    mkdirSync(dirname(join(library, path)), { recursive: true });
    writeFileSync(join(library, path), text);
  }
  const parser = join(folder, 'parse-only.cjs');
  buildSync({
    entryPoints: ['test/bench/parse-only.ts'],
    outfile: parser,
    bundle: true,
    platform: 'node',
    minify: true,
    logLevel: 'error',
  });
  const runs = Array.from({ length: rounds }, () => ({
    parse: timeOf([parser, library], [0]),
    check: timeOf([checker, 'check', '--format', 'json'], [0, 1], library),
  }));
  const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]!;
  console.log(`parse only: ${median(runs.map(({ parse }) => parse)).toFixed(0)} ms`);
  console.log(`check:      ${median(runs.map(({ check }) => check)).toFixed(0)} ms`);
  console.log(`ratio:      ${median(runs.map(({ parse, check }) => check / parse)).toFixed(2)} (${templates} templates, ${rounds} rounds)`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/** Milliseconds that a Node process takes from start to end. */
function timeOf(command: readonly string[], allowed: readonly number[], cwd?: string): number {
  const started = performance.now();
  const { status, stderr } = spawnSync(process.execPath, command, { cwd, encoding: 'utf8', maxBuffer: 1024 ** 3 });
  if (!allowed.includes(status ?? -1)) throw new Error(`${command.join(' ')} ended with ${status}: ${stderr}`);
  return performance.now() - started;
}
