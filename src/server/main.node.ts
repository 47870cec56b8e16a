import { createConnection } from 'vscode-languageserver/node';
import { lintCustomersFile, lintPolicyFile } from '../lint/lint-config';
import { RULES } from '../rules/index.generated';
import { createServer } from './create-server';
import { nodeFileSystem } from './node-file-system.node';

/** The server as a process: over IPC from VS Code, or `--stdio` from any other editor. */
const connection = createConnection();
createServer(connection, { rules: RULES, checks: { lintPolicyFile, lintCustomersFile }, files: nodeFileSystem });
connection.listen();
