import { PassThrough } from 'node:stream';
import { createConnection } from 'vscode-languageserver/node';
import {
  createProtocolConnection,
  type Diagnostic,
  type ProtocolConnection,
  type PublishDiagnosticsParams,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver-protocol/node';
import type { FileSystem } from '../../src/library/file-system';
import { globMatcher } from '../../src/library/glob';
import {
  LIST_FILES_REQUEST,
  type ListFilesParams,
  READ_FILE_REQUEST,
  type ReadFileParams,
  type ServerOptions,
} from '../../src/protocol/requests';
import { createServer, type ServerInput } from '../../src/server/create-server';

export const ROOT = 'file:///team';
export const uriOf = (path: string): string => `${ROOT}/${path}`;

/** A client on the other end of the server's connection, with files in memory. */
export interface TestClient {
  readonly connection: ProtocolConnection;
  /** Files on the imagined disk; changing one tells nobody. */
  readonly disk: Map<string, string>;
  open(path: string, text?: string): Promise<void>;
  /** Replaces the whole text of an open file. */
  edit(path: string, text: string): Promise<void>;
  close(path: string): Promise<void>;
  /** Changes files on disk and tells the server. */
  changeOnDisk(files: Readonly<Record<string, string | undefined>>): Promise<void>;
  /** The next diagnostics of a file that meet a wish. */
  diagnostics(path: string, wish: (found: readonly Diagnostic[]) => boolean): Promise<readonly Diagnostic[]>;
  /** Every message of diagnostics until now, as `path: rule rule`. */
  readonly log: string[];
  text(path: string): string;
  stop(): void;
}

export interface TestClientInput extends Pick<ServerInput, 'rules' | 'rulePages'> {
  readonly files: Readonly<Record<string, string>>;
  readonly checks?: ServerInput['checks'] | undefined;
  readonly folders?: readonly string[] | undefined;
  /** The server has no files of its own and has to ask the client. */
  readonly filesFromClient?: boolean | undefined;
  /** The present moment. */
  readonly now?: Date | undefined;
  /** What else the client says about itself. */
  readonly options?: ServerOptions | undefined;
  /** An old client that can do little. */
  readonly plain?: boolean | undefined;
}

const NO_CHECKS: ServerInput['checks'] = { lintPolicyFile: () => [], lintCustomersFile: () => [] };

/** Starts a server and a client that talk through streams. Time passes at once, so nothing waits for a clock. */
export async function startClient({
  files,
  rules,
  checks = NO_CHECKS,
  folders = [ROOT],
  plain,
  options,
  rulePages,
  filesFromClient,
  now = new Date('2026-11-24T10:00:00Z'),
}: TestClientInput): Promise<TestClient> {
  const disk = new Map(Object.entries(files).map(([path, text]) => [uriOf(path), text]));
  const toServer = new PassThrough();
  const toClient = new PassThrough();
  const server = createConnection(new StreamMessageReader(toServer), new StreamMessageWriter(toClient));
  createServer(server, {
    rules,
    rulePages,
    checks,
    ...(filesFromClient ? {} : { files: memoryFiles(disk) }),
    now: () => now,
    scheduler: { after: atOnce, pause: () => new Promise((resolve) => setImmediate(resolve)) },
  });
  server.listen();
  const connection = createProtocolConnection(new StreamMessageReader(toClient), new StreamMessageWriter(toServer));
  const client = new Client(connection, disk);
  connection.onNotification('textDocument/publishDiagnostics', (params: PublishDiagnosticsParams) => client.received(params));
  connection.onRequest('client/registerCapability', () => null);
  connection.onRequest(READ_FILE_REQUEST, ({ uri }: ReadFileParams) => disk.get(uri) ?? null);
  // An editor's own search may find more than was asked for.
  connection.onRequest(LIST_FILES_REQUEST, ({ root }: ListFilesParams) =>
    [...disk.keys()].filter((uri) => uri.startsWith(`${root}/`)).sort(),
  );
  connection.listen();
  const workspaceFolders = folders.map((uri) => ({ uri, name: uri }));
  await connection.sendRequest('initialize', {
    processId: null,
    rootUri: null,
    workspaceFolders,
    capabilities: {
      workspace: { workspaceFolders: true, didChangeWatchedFiles: { dynamicRegistration: true } },
      textDocument: {
        definition: { linkSupport: plain !== true },
        completion: { completionItem: { snippetSupport: plain !== true } },
        publishDiagnostics: { codeDescriptionSupport: plain !== true },
      },
    },
    ...(plain ? {} : { initializationOptions: { changes: true, suggestAgain: true, files: filesFromClient === true, ...options } }),
  });
  await connection.sendNotification('initialized', {});
  return client;
}

function atOnce(_milliseconds: number, run: () => void): () => void {
  const timer = setImmediate(run);
  return () => clearImmediate(timer);
}

function memoryFiles(disk: ReadonlyMap<string, string>): FileSystem {
  return {
    read: async (uri) => disk.get(uri),
    async list(root, globs) {
      const matches = globMatcher(globs);
      return [...disk.keys()].filter((uri) => uri.startsWith(`${root}/`) && matches(uri.slice(root.length + 1))).sort();
    },
  };
}

class Client implements TestClient {
  readonly log: string[] = [];
  private readonly texts = new Map<string, { text: string; version: number }>();
  private readonly latest = new Map<string, readonly Diagnostic[]>();
  private readonly wishes = new Set<() => void>();

  constructor(
    readonly connection: ProtocolConnection,
    readonly disk: Map<string, string>,
  ) {}

  received({ uri, diagnostics }: PublishDiagnosticsParams): void {
    this.log.push(`${uri.slice(ROOT.length + 1)}: ${diagnostics.map(({ code }) => code).join(' ')}`.trim());
    this.latest.set(uri, diagnostics);
    for (const wish of [...this.wishes]) wish();
  }

  async open(path: string, text = this.disk.get(uriOf(path)) ?? ''): Promise<void> {
    this.texts.set(path, { text, version: 1 });
    await this.connection.sendNotification('textDocument/didOpen', {
      textDocument: { uri: uriOf(path), languageId: 'yaml', version: 1, text },
    });
  }

  async edit(path: string, text: string): Promise<void> {
    const version = (this.texts.get(path)?.version ?? 0) + 1;
    this.texts.set(path, { text, version });
    await this.connection.sendNotification('textDocument/didChange', {
      textDocument: { uri: uriOf(path), version },
      contentChanges: [{ text }],
    });
  }

  async close(path: string): Promise<void> {
    this.texts.delete(path);
    await this.connection.sendNotification('textDocument/didClose', { textDocument: { uri: uriOf(path) } });
  }

  async changeOnDisk(files: Readonly<Record<string, string | undefined>>): Promise<void> {
    const changes = Object.entries(files).map(([path, text]) => {
      if (text === undefined) this.disk.delete(uriOf(path));
      else this.disk.set(uriOf(path), text);
      return { uri: uriOf(path), type: text === undefined ? 3 : 2 };
    });
    await this.connection.sendNotification('workspace/didChangeWatchedFiles', { changes });
  }

  diagnostics(path: string, wish: (found: readonly Diagnostic[]) => boolean): Promise<readonly Diagnostic[]> {
    return new Promise((resolve) => {
      const look = (): void => {
        const found = this.latest.get(uriOf(path));
        if (!found || !wish(found)) return;
        this.wishes.delete(look);
        resolve(found);
      };
      this.wishes.add(look);
      look();
    });
  }

  text(path: string): string {
    return this.texts.get(path)?.text ?? this.disk.get(uriOf(path)) ?? '';
  }

  stop(): void {
    this.connection.dispose();
  }
}
