import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { createConnection } from 'vscode-languageserver/node';
import { diskFileSystem } from '../library/disk.node';
import { lintCustomersFile, lintPolicyFile } from '../lint/lint-config';
import { RULES } from '../rules/index.generated';
import { createServer } from './create-server';

/** The server as a process: over IPC from VS Code, or `--stdio` from any other editor. */
const connection = createConnection();
createServer(connection, {
  rules: RULES,
  checks: { lintPolicyFile, lintCustomersFile },
  files: diskFileSystem(),
  rulePages: pathToFileURL(join(__dirname, '..', 'rules')).href,
});
connection.listen();
