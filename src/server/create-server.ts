import { type Connection, type InitializeParams, type InitializeResult, TextDocumentSyncKind, TextDocuments } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { FileSystem } from '../library/file-system';
import { CHANGED_NOTIFICATION, LINE_DATES_NOTIFICATION, type LineDates, type ServerOptions } from '../protocol/requests';
import type { Rule } from '../rules/rule';
import { type SettingsChecks, sourceOf } from './check-file';
import { clientFileSystem } from './client-file-system';
import { serveCustomRequests } from './custom-requests';
import { Diagnostics } from './diagnostics';
import {
  type ClientSkills,
  codeActions,
  codeLenses,
  completion,
  definition,
  type FeatureSources,
  FIX_ALL_KIND,
  hover,
  NO_SKILLS,
  skillsOf,
} from './language-features';
import { LastGood } from './last-good';
import { positionsOf } from './lsp-positions';
import { RememberedDates } from './remembered-dates';
import { realScheduler, type Scheduler } from './scheduler';
import { watchFiles } from './watch-files';
import { Workspace } from './workspace';

/** What a server is made of; the two entry points differ in nothing else. */
export interface ServerInput {
  readonly rules: readonly Rule[];
  readonly checks: SettingsChecks;
  /** Used unless the client offers its own files. */
  readonly files?: FileSystem | undefined;
  readonly scheduler?: Scheduler | undefined;
  /** URI of the folder that holds the pages of the rules, where clients can read it. */
  readonly rulePages?: string | undefined;
  /** The present moment, for dates in previews and copies. */
  readonly now?: (() => Date) | undefined;
}

/** A message that can't be delivered any more is no mistake of ours. */
const clientIsGone = (): void => undefined;

const NO_FILES: FileSystem = { read: async () => undefined, list: async () => [] };

/** Wires a connection to the libraries, the checks and the features. The caller makes the connection and listens. */
export function createServer(connection: Connection, input: ServerInput): void {
  const scheduler = input.scheduler ?? realScheduler;
  const documents = new TextDocuments(TextDocument);
  const onCrash = (error: unknown): void =>
    connection.console.error(error instanceof Error ? (error.stack ?? error.message) : String(error));
  let files: FileSystem = input.files ?? NO_FILES;
  let client: InitializeParams | undefined;
  let options: ServerOptions = {};
  let skills: ClientSkills = NO_SKILLS;

  const dates = new RememberedDates();
  const workspace = new Workspace({
    rules: input.rules,
    history: dates,
    scheduler,
    onCrash,
    files: { read: (uri) => files.read(uri), list: (root, globs) => files.list(root, globs) },
    onChange(change) {
      lastGood.remember(change, workspace.openTexts.keys());
      diagnostics.changed(change);
      if (options.changes) connection.sendNotification(CHANGED_NOTIFICATION).catch(clientIsGone);
    },
  });
  const lastGood = new LastGood((uri) => workspace.diskText(uri));
  const stateOf = (uri: string) => workspace.stateOf(uri);
  const diagnostics = new Diagnostics({
    rules: input.rules,
    checks: input.checks,
    scheduler,
    stateOf,
    onCrash,
    open: workspace.openTexts,
    publish({ uri, source, diagnostics: found }) {
      const version = workspace.openTexts.get(uri)?.version;
      const positions = positionsOf(source);
      const published = {
        uri,
        ...(version === undefined ? {} : { version }),
        diagnostics: found.map((one) => positions.diagnostic(one, skills.pageOf(one.rule))),
      };
      connection.sendDiagnostics(published).catch(clientIsGone);
    },
  });

  connection.onInitialize((params) => {
    client = params;
    skills = skillsOf(params, input.rules, input.rulePages);
    options = (params.initializationOptions as ServerOptions | undefined) ?? {};
    if (options.files) files = clientFileSystem(connection);
    return CAPABILITIES;
  });
  connection.onInitialized(() => {
    const folders = client?.workspaceFolders?.map((folder) => folder.uri) ?? (client?.rootUri ? [client.rootUri] : []);
    let open = folders;
    void workspace.setFolders(open);
    if (client) watchFiles(connection, client, (uris) => void workspace.changedOnDisk(uris));
    if (client?.capabilities.workspace?.workspaceFolders) {
      connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
        const gone = new Set(removed.map((folder) => folder.uri));
        open = [...open.filter((uri) => !gone.has(uri)), ...added.map((folder) => folder.uri)];
        void workspace.setFolders(open);
      });
    }
  });

  documents.onDidChangeContent(({ document }) => {
    dates.forget(document.uri);
    workspace.setText(document.uri, { version: document.version, text: document.getText() });
  });
  documents.onDidClose(({ document }) => {
    dates.forget(document.uri);
    workspace.setText(document.uri, undefined);
  });
  connection.onNotification(LINE_DATES_NOTIFICATION, (told: LineDates) => {
    const text = workspace.openTexts.get(told.uri);
    if (text?.version !== told.version) return;
    dates.remember(told);
    workspace.setText(told.uri, text);
  });
  documents.onDidSave(({ document }) => {
    const state = stateOf(document.uri);
    if (state) diagnostics.recheckAll(state);
  });

  const sources: FeatureSources = {
    rules: input.rules,
    stateOf,
    openText: (uri) => workspace.openTexts.get(uri),
    sourceOf(uri) {
      const state = stateOf(uri);
      return state && sourceOf(state, uri);
    },
    diagnosticsOf: (uri) => diagnostics.of(uri),
  };
  // A request that comes while folders are being read waits for them; one that crashes is logged and answers nothing.
  const answer =
    <Params, Result>(make: (params: Params) => Result, nothing: Result) =>
    async (params: Params): Promise<Result> => {
      await workspace.settled;
      try {
        return make(params);
      } catch (error) {
        onCrash(error);
        return nothing;
      }
    };
  connection.onCompletion(answer((params) => completion(sources, params, skills), []));
  connection.onHover(answer((params) => hover(sources, params), null));
  connection.onDefinition(answer((params) => definition(sources, params, skills), []));
  connection.onCodeAction(answer((params) => codeActions(sources, params, skills), []));
  connection.onCodeLens(answer((params) => codeLenses(sources, params, skills), []));
  serveCustomRequests(connection, {
    rules: input.rules,
    workspace,
    diagnosticsOf: sources.diagnosticsOf,
    now: input.now ?? (() => new Date()),
    lastGood,
    answer,
  });
  documents.listen(connection);
}

const CAPABILITIES: InitializeResult = {
  capabilities: {
    textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: true },
    completionProvider: { triggerCharacters: ['{', '#', '<', '>', '/', '.', '(', '"', ' ', '@'] },
    hoverProvider: true,
    definitionProvider: true,
    codeLensProvider: {},
    codeActionProvider: { codeActionKinds: ['quickfix', FIX_ALL_KIND] },
    workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
  },
  serverInfo: { name: 'Replywright' },
};
