import { execFileSync } from 'node:child_process';
import path from 'node:path';
import process from 'node:process';
import { PROJECT } from './paths';

/** Packs what `node esbuild.js` has built, as for the marketplace; the answer is the file's path in `folder`. Throws with vsce's complaint. */
export function packageExtension(folder: string): string {
  const file = path.join(folder, 'replywright.vsix');
  const vsce = path.join(PROJECT, 'node_modules/@vscode/vsce/vsce');
  const options = ['--no-dependencies', '--allow-missing-repository', '--no-rewrite-relative-links', '--out', file];
  // The list of what goes in is of no interest to whoever opens a window.
  execFileSync(process.execPath, [vsce, 'package', ...options], { cwd: PROJECT, stdio: ['ignore', 'ignore', 'inherit'] });
  return file;
}
