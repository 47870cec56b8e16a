import path from 'node:path';

/** Root of the project, wherever a script is started from. */
export const PROJECT = path.resolve(import.meta.dirname ?? path.dirname(new URL(import.meta.url).pathname), '../..');

/** Where the VS Code for tests lives; ignored by git. */
export const VSCODE_HOME = path.join(PROJECT, '.vscode-server');
