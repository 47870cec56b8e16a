import path from 'node:path';
import { createVSIX } from '@vscode/vsce';
import { PROJECT } from './paths';

/** Packs what `node esbuild.js` has built, as for the marketplace; the answer is the file's path in `folder`. */
export async function packageExtension(folder: string): Promise<string> {
  const packagePath = path.join(folder, 'replywright.vsix');
  await createVSIX({ cwd: PROJECT, packagePath, dependencies: false, allowMissingRepository: true, rewriteRelativeLinks: false });
  return packagePath;
}
