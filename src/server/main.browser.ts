import { BrowserMessageReader, BrowserMessageWriter, createConnection } from 'vscode-languageserver/browser';
import { lintCustomersFile, lintPolicyFile } from '../lint/lint-config';
import { RULES } from '../rules/index.generated';
import { createServer } from './create-server';

/** What a worker's global scope offers; the page's own types are all that the compiler knows here. */
const scope = globalThis as unknown as Worker;
const connection = createConnection(new BrowserMessageReader(scope), new BrowserMessageWriter(scope));
createServer(connection, { rules: RULES, checks: { lintPolicyFile, lintCustomersFile } });
connection.listen();
