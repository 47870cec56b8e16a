import assert from 'node:assert/strict';
import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import {
  createProtocolConnection,
  type Diagnostic,
  type ProtocolConnection,
  type PublishDiagnosticsParams,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver-protocol/node';

/** `npm run build` makes it. */
const SERVER = resolve('dist/server/node.cjs');

describe('the language server as any other editor starts it', () => {
  const folder = mkdtempSync(join(tmpdir(), 'replywright-stdio-'));
  let server: ChildProcessWithoutNullStreams;
  let connection: ProtocolConnection;

  before(() => {
    mkdirSync(join(folder, 'templates'));
    writeFileSync(join(folder, 'replywright.yaml'), 'languages: [en]\n');
    writeFileSync(join(folder, 'templates', 'one.yaml'), 'title: One\nbody: "{{custommer.name}}"\n');
    server = spawn(process.execPath, [SERVER, '--stdio']);
    connection = createProtocolConnection(new StreamMessageReader(server.stdout), new StreamMessageWriter(server.stdin));
    connection.onRequest('client/registerCapability', () => null);
    connection.listen();
  });
  after(() => {
    connection.dispose();
    server.kill();
    rmSync(folder, { recursive: true, force: true });
  });

  it('reads the disk, and links each rule to its page there', async () => {
    const found = new Promise<readonly Diagnostic[]>((published) =>
      connection.onNotification('textDocument/publishDiagnostics', ({ diagnostics }: PublishDiagnosticsParams) => published(diagnostics)),
    );
    await connection.sendRequest('initialize', {
      processId: process.pid,
      rootUri: null,
      workspaceFolders: [{ uri: pathToFileURL(folder).href, name: 'replies' }],
      capabilities: { workspace: { workspaceFolders: true }, textDocument: { publishDiagnostics: { codeDescriptionSupport: true } } },
    });
    await connection.sendNotification('initialized', {});
    const href = (await found).find(({ code }) => code === 'unknown-variable')?.codeDescription?.href;
    assert.ok(href, 'the misspelt name is found, with a link');
    assert.match(readFileSync(new URL(href), 'utf8'), /^# unknown-variable\n/);
  });
});
