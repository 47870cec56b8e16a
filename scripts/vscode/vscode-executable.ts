import path from 'node:path';
import process from 'node:process';
import { hasServerEdition } from './install-server';
import { PROJECT } from './paths';

/** The `code` command to test with: a named one, else our stand-in; undefined where @vscode/test-electron has to download a desktop VS Code. */
export const vscodeExecutable = (): string | undefined =>
  process.env.VSCODE_EXE ?? (hasServerEdition() ? path.join(PROJECT, 'scripts/vscode/code') : undefined);
