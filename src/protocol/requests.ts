import type { PreviewRequest, PreviewState } from './preview';

/** Custom requests of our language server, beside the standard ones. */

/** `PreviewParams` → `PreviewResult`. */
export const PREVIEW_REQUEST = 'replywright/preview';
/** `TemplateParams` → boolean: is the file a reply template or a fragment, so that there is something to preview? */
export const IS_REPLY_REQUEST = 'replywright/isReply';
/** Nothing → `ListedTemplate[]`, of all libraries. */
export const LIST_REQUEST = 'replywright/list';
/** `TemplateParams` → `ListedCustomer[]`. */
export const CUSTOMERS_REQUEST = 'replywright/customers';
/** `AskedParams` → `AskedVariable[]`. */
export const ASKED_REQUEST = 'replywright/asked';
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
}

/** Which file a question is about. */
export interface TemplateParams {
  readonly uri: string;
}

/** What to show. */
export type PreviewParams = PreviewRequest;
/** What is shown, or why there is nothing. */
export type PreviewResult = PreviewState | { readonly notice: string };

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
}

/** A customer as a picker shows it. */
export interface ListedCustomer {
  readonly id: string;
  readonly label: string;
  readonly builtIn: boolean;
}

/** A value that the agent must give before copying. */
export interface AskedVariable {
  readonly name: string;
  readonly type: string;
  readonly description: string | undefined;
  readonly choices: readonly string[] | undefined;
  readonly example: string | undefined;
}

/**
 * Which values a reply needs depends on who gets it, in which language and where, and on the values given so far:
 * one that is there may open a branch that needs another. What `values` names is not asked again.
 */
export type AskedParams = CopyParams;

/** The reply to copy: which, for whom, and with which values. */
export interface CopyParams {
  readonly uri: string;
  readonly customer?: string | undefined;
  /** The customer's name, first or full, when entered by hand; empty when nobody knows it. */
  readonly customerName?: string | undefined;
  readonly language?: string | undefined;
  readonly channel?: string | undefined;
  /** What the agent gave for the variables asked for. */
  readonly values: Readonly<Record<string, string>>;
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
