import type { AllCustomers, AllPaths, PreviewProblem, PreviewRequest, PreviewState } from './preview';

/** Custom requests of our language server, beside the standard ones. */

/** `PreviewParams` → `PreviewResult`. */
export const PREVIEW_REQUEST = 'replywright/preview';
/** `TemplateParams` → boolean: is the file a reply template or a fragment, so that there is something to preview? */
export const IS_REPLY_REQUEST = 'replywright/isReply';
/** Nothing → `ListedTemplate[]`, of all libraries. */
export const LIST_REQUEST = 'replywright/list';
/** `PreviewParams` → `AllPathsResult`. */
export const ALL_PATHS_REQUEST = 'replywright/allPaths';
/** `PreviewParams` → `AllCustomersResult`. */
export const ALL_CUSTOMERS_REQUEST = 'replywright/allCustomers';
/** `CheckTextParams` → `CheckedText`: diagnostics of a finished reply that stands in an editor, whatever file it is in. */
export const CHECK_TEXT_REQUEST = 'replywright/checkText';
/** `CopyParams` → `CopiedActions`. */
export const COPY_ACTIONS_REQUEST = 'replywright/copyActions';
/** `CopyParams` → `CopyResult`. */
export const COPY_REQUEST = 'replywright/copy';
/** From the server to the client: a text or something around it changed, so what is shown may be old. No parameters. */
export const CHANGED_NOTIFICATION = 'replywright/changed';
/** From the server to the client, read through `workspace.fs`: `ReadFileParams` → the text, or null. */
export const READ_FILE_REQUEST = 'replywright/fs/read';
/** From the server to the client: `ListFilesParams` → URIs in path order, which may hold more than the globs name. */
export const LIST_FILES_REQUEST = 'replywright/fs/list';

/** From the client to the server: `LineDates`, for a file that stands in the editor as it is on disk. */
export const LINE_DATES_NOTIFICATION = 'replywright/lineDates';

/** What a client says when it starts the server (`initializationOptions`). */
export interface ServerOptions {
  /** The client answers `READ_FILE_REQUEST` and `LIST_FILES_REQUEST`. */
  readonly files?: boolean | undefined;
  /** The client wants `CHANGED_NOTIFICATION`. */
  readonly changes?: boolean | undefined;
  /** The client knows VS Code's command that opens the next list of suggestions. */
  readonly suggestAgain?: boolean | undefined;
  /** URI of a folder from which the client can open the page of a rule, `eta-missing.md`. */
  readonly rulePages?: string | undefined;
  /** The client's command that shows a rule's page; its argument is the rule. */
  readonly explainCommand?: string | undefined;
  /** The client's commands behind a CodeLens; their arguments are the file's URI and, to preview a translation, its language. */
  readonly lensCommands?: { readonly preview: string; readonly copy: string } | undefined;
}

/** Which file a question is about. */
export interface TemplateParams {
  readonly uri: string;
}

/** What to show. */
export type PreviewParams = PreviewRequest;
/** What is shown, or why there is nothing. */
export type PreviewResult = PreviewState | { readonly notice: string };
/** Undefined when there is nothing to show, which the preview explains. */
export type AllPathsResult = AllPaths | undefined;
/** Undefined when there is nothing to show, which the preview explains. */
export type AllCustomersResult = AllCustomers | undefined;

/** A template as a picker shows it. */
export interface ListedTemplate {
  readonly uri: string;
  readonly id: string;
  readonly title: string;
  readonly useWhen: string | undefined;
  readonly kind: string;
  readonly languages: readonly string[];
  readonly channels: readonly string[];
  readonly tags: readonly string[];
  /** The source text of the body, so that a search finds a reply by words in it. */
  readonly body: string;
}

/** The reply to copy: which, for whom, and with which values. Without `fill` it is the sample that the preview shows. */
export type CopyParams = PreviewRequest;

/** What a macro does to the ticket, for whoever has to do it by hand. */
export interface CopiedActions {
  /** "- [ ] Set the status to pending", a line an action. Empty where there are none. */
  readonly checklist: string;
  readonly json: string;
}

/** A text to check as a finished reply. */
export interface CheckTextParams {
  /** Of the document it stands in: its library's policy counts, where it lies in one. */
  readonly uri: string;
  readonly text: string;
  /** Left out: told from the words. */
  readonly language?: string | undefined;
}

/** What was found in a finished reply; spans are offsets in its text. */
export interface CheckedText {
  readonly language: string;
  readonly problems: readonly PreviewProblem[];
}

/** The finished reply, or why it must not be sent; `missing` names the variables that stop it. */
export type CopyResult =
  | {
      readonly ok: true;
      readonly text: string;
      readonly html?: string | undefined;
      readonly subject?: string | undefined;
      readonly warnings: readonly string[];
    }
  | { readonly ok: false; readonly reason: string; readonly missing: readonly string[] };

/** Which file to read. */
export interface ReadFileParams {
  readonly uri: string;
}

/** Which files to look for. */
export interface ListFilesParams {
  /** URI of a folder. */
  readonly root: string;
  /** Relative to the folder. */
  readonly globs: readonly string[];
}

/** When the lines of an open file were last changed, as version control has it. */
export interface LineDates {
  readonly uri: string;
  /** The version of the text that this is about. */
  readonly version: number;
  /** Milliseconds since 1970, line by line; null for what is not known. */
  readonly changedAt: readonly (number | null)[];
}
