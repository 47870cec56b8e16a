import type {
  CodeActionParams,
  CodeLensParams,
  CompletionParams,
  InitializeParams,
  Location,
  LocationLink,
  CodeAction as LspCodeAction,
  CodeLens as LspCodeLens,
  CompletionItem as LspCompletionItem,
  Hover as LspHover,
  TextDocumentPositionParams,
} from 'vscode-languageserver';
import { codeActionsFor, fixAllEdit, touchedBy } from '../features/code-actions';
import { codeLensesFor } from '../features/code-lenses';
import { completionAt } from '../features/completion';
import { type CompletionItem, withoutStops } from '../features/completion-item';
import { cursorAt } from '../features/cursor';
import { definitionAt } from '../features/definition';
import { type EditorFile, type FeatureContext, fileOfSnapshot, settingsFile } from '../features/editor-file';
import { hoverAt } from '../features/hover';
import type { Diagnostic } from '../lint/diagnostic';
import type { ServerOptions } from '../protocol/requests';
import { rulePageIn } from '../protocol/rule-pages';
import type { Rule } from '../rules/rule';
import type { LibraryState } from './library-state';
import { type Positions, positionsOf } from './lsp-positions';

/** The kind under which an editor finds "fix everything that is safe", also on saving. */
export const FIX_ALL_KIND = 'source.fixAll.replywright';

/** What a client can do with our answers. */
export interface ClientSkills {
  readonly snippets: boolean;
  readonly links: boolean;
  /** See `ServerOptions.suggestAgain`. */
  readonly suggestAgain: boolean;
  /** See `ServerOptions.explainCommand`. */
  readonly explainCommand: string | undefined;
  /** See `ServerOptions.lensCommands`. */
  readonly lensCommands: ServerOptions['lensCommands'];
  /** Where a rule's page can be opened; undefined for one that has none, or a client that opens none. */
  readonly pageOf: (rule: string) => string | undefined;
}

/** A client that can do nothing beyond the protocol's first version. */
export const NO_SKILLS: ClientSkills = {
  snippets: false,
  links: false,
  suggestAgain: false,
  explainCommand: undefined,
  lensCommands: undefined,
  pageOf: () => undefined,
};

/** Reads the skills out of what a client says when it starts. `rulePages` is our own folder of pages, for clients that name none. */
export function skillsOf(
  { capabilities: { textDocument }, initializationOptions }: InitializeParams,
  rules: readonly Rule[],
  rulePages: string | undefined,
): ClientSkills {
  const options: ServerOptions = initializationOptions ?? {};
  const folder = textDocument?.publishDiagnostics?.codeDescriptionSupport === true ? (options.rulePages ?? rulePages) : undefined;
  const withPage = new Set(rules.map(({ id }) => id));
  return {
    snippets: textDocument?.completion?.completionItem?.snippetSupport === true,
    links: textDocument?.definition?.linkSupport === true,
    suggestAgain: options.suggestAgain === true,
    explainCommand: options.explainCommand,
    lensCommands: options.lensCommands,
    pageOf: (rule) => (folder !== undefined && withPage.has(rule) ? rulePageIn(folder, rule) : undefined),
  };
}

/** What the features are told about: libraries, texts and diagnostics as they stand now. */
export interface FeatureSources {
  readonly rules: readonly Rule[];
  readonly stateOf: (uri: string) => LibraryState | undefined;
  readonly openText: (uri: string) => { readonly text: string } | undefined;
  readonly sourceOf: (uri: string) => string | undefined;
  readonly diagnosticsOf: (uri: string) => readonly Diagnostic[];
}

interface Asked {
  readonly file: EditorFile;
  readonly context: FeatureContext;
  readonly state: LibraryState;
  readonly positions: Positions;
}

function asked(sources: FeatureSources, uri: string): Asked | undefined {
  const state = sources.stateOf(uri);
  if (!state) return undefined;
  const snapshot = state.library.files.get(uri);
  const file = snapshot ? fileOfSnapshot(snapshot) : settingsFile(state.root, uri, sources.openText(uri)?.text ?? '');
  if (!file) return undefined;
  return {
    file,
    state,
    context: { library: state.library, rules: sources.rules, policySource: state.policySource },
    positions: positionsOf(file.source),
  };
}

/** `textDocument/completion` */
export function completion(sources: FeatureSources, params: CompletionParams, skills: ClientSkills): LspCompletionItem[] {
  const here = asked(sources, params.textDocument.uri);
  if (!here) return [];
  const offset = here.positions.offset(params.position);
  // A blank typed at the beginning of a line is indentation, not a question.
  if (params.context?.triggerCharacter === ' ' && isLineStart(here.file, offset)) return [];
  return completionAt(here.file, offset, here.context).map((item, order) => toLsp(item, order, here.positions, skills));
}

function isLineStart(file: EditorFile, offset: number): boolean {
  const cursor = cursorAt(file, offset);
  return cursor?.kind === 'yaml' && cursor.at.role === 'start' && !cursor.at.flow;
}

/** `CompletionItemKind` of the protocol. */
const KINDS = { variable: 6, helper: 3, block: 14, fragment: 17, key: 10, value: 12, rule: 18 } as const;

function toLsp(item: CompletionItem, order: number, positions: Positions, skills: ClientSkills): LspCompletionItem {
  const snippet = item.snippet && skills.snippets;
  const [textEdit] = positions.edits([item.snippet && !snippet ? { ...item.edit, newText: withoutStops(item.edit.newText) } : item.edit]);
  return {
    label: item.label,
    kind: KINDS[item.kind],
    ...(item.detail === undefined ? {} : { detail: item.detail }),
    ...(item.documentation ? { documentation: { kind: 'markdown', value: item.documentation() } } : {}),
    ...(textEdit ? { textEdit } : {}),
    filterText: item.filter ?? item.label,
    sortText: String(order).padStart(4, '0'),
    insertTextFormat: snippet ? 2 : 1,
    // Line breaks in our edits are indented already.
    insertTextMode: 1,
    ...(item.again && skills.suggestAgain ? { command: { title: '', command: 'editor.action.triggerSuggest' } } : {}),
  };
}

/** `textDocument/hover` */
export function hover(sources: FeatureSources, params: TextDocumentPositionParams): LspHover | null {
  const here = asked(sources, params.textDocument.uri);
  const shown = here && hoverAt(here.file, here.positions.offset(params.position), here.context);
  return shown ? { range: here.positions.range(shown.span), contents: { kind: 'markdown', value: shown.markdown } } : null;
}

/** With links a client can underline the whole name; older ones take plain places. */
export function definition(
  sources: FeatureSources,
  params: TextDocumentPositionParams,
  { links }: ClientSkills,
): LocationLink[] | Location[] {
  const here = asked(sources, params.textDocument.uri);
  const found = here && definitionAt(here.file, here.positions.offset(params.position), here.context);
  const source = found && sources.sourceOf(found.uri);
  if (!found || source === undefined) return [];
  const range = positionsOf(source).range(found.span);
  if (!links) return [{ uri: found.uri, range }];
  return [
    { targetUri: found.uri, targetRange: range, targetSelectionRange: range, originSelectionRange: here.positions.range(found.origin) },
  ];
}

/** `textDocument/codeAction`: fixes at a place, and on demand everything that is safe to fix. */
export function codeActions(sources: FeatureSources, params: CodeActionParams, skills: ClientSkills): LspCodeAction[] {
  const { uri } = params.textDocument;
  const here = asked(sources, uri);
  if (!here) return [];
  const only = params.context.only;
  const all = only?.some((kind) => FIX_ALL_KIND === kind || FIX_ALL_KIND.startsWith(`${kind}.`)) ? fixAll(here, uri) : [];
  if (only && !only.some((kind) => kind === '' || kind === 'quickfix' || kind.startsWith('quickfix.'))) return all;
  const touched = touchedBy(sources.diagnosticsOf(uri), here.positions.span(params.range));
  return [...quickFixes(touched, here, uri, skills), ...explanations(touched, here, sources.rules, skills), ...all];
}

function quickFixes(touched: readonly Diagnostic[], { file, positions }: Asked, uri: string, { pageOf }: ClientSkills): LspCodeAction[] {
  return codeActionsFor(touched, file.snapshot).map((action) => ({
    title: action.title,
    kind: 'quickfix',
    diagnostics: [positions.diagnostic(action.diagnostic, pageOf(action.diagnostic.rule))],
    ...(action.preferred ? { isPreferred: true } : {}),
    edit: { changes: { [uri]: positions.edits(action.edits) } },
  }));
}

/** Each rule that speaks here can be read about. */
function explanations(
  touched: readonly Diagnostic[],
  { positions }: Asked,
  rules: readonly Rule[],
  { explainCommand, pageOf }: ClientSkills,
): LspCodeAction[] {
  if (explainCommand === undefined) return [];
  const speaking = rules.filter(({ id }) => touched.some(({ rule }) => rule === id));
  return speaking.map(({ id }) => ({
    title: `Explain \`${id}\``,
    kind: 'quickfix',
    diagnostics: touched.filter(({ rule }) => rule === id).map((diagnostic) => positions.diagnostic(diagnostic, pageOf(id))),
    command: { title: '', command: explainCommand, arguments: [id] },
  }));
}

function fixAll({ file, state, positions }: Asked, uri: string): LspCodeAction[] {
  const edit = file.snapshot && fixAllEdit(state.library, file.snapshot, state.configured);
  return edit
    ? [{ title: 'Fix everything that is safe to fix', kind: FIX_ALL_KIND, edit: { changes: { [uri]: positions.edits([edit]) } } }]
    : [];
}

/** `textDocument/codeLens`: for clients that say what is behind them. */
export function codeLenses(
  sources: FeatureSources,
  { textDocument: { uri } }: CodeLensParams,
  { lensCommands }: ClientSkills,
): LspCodeLens[] {
  const here = asked(sources, uri);
  if (!here?.file.snapshot || !lensCommands) return [];
  return codeLensesFor(here.file.snapshot).map(({ span, title, action, language }) => ({
    range: here.positions.range(span),
    command: { title, command: lensCommands[action], arguments: language === undefined ? [uri] : [uri, language] },
  }));
}
