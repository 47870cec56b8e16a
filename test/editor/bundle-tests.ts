import { readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { build } from 'esbuild';
import { PROJECT } from '../../scripts/vscode/paths';

/** Bundles the tests, all or those named, as scripts, which is what VS Code loads; the answer is the path of their entry. */
export async function bundleTests(names: readonly string[]): Promise<string> {
  const outdir = path.join(PROJECT, '.vscode-test/editor');
  rmSync(outdir, { recursive: true, force: true });
  const all = readdirSync(import.meta.dirname).filter((file) => file.endsWith('.test.ts'));
  const tests = names.length === 0 ? all : all.filter((file) => names.includes(file.replace('.test.ts', '')));
  await build({
    entryPoints: ['in-editor.ts', ...tests].map((file) => path.join(import.meta.dirname, file)),
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    external: ['vscode', 'mocha'],
    sourcemap: 'inline',
    outdir,
    outExtension: { '.js': '.cjs' },
    logLevel: 'warning',
  });
  return path.join(outdir, 'in-editor.cjs');
}
