import type { PreviewRequest, PreviewState } from './preview';

/** Custom requests of our language server, beside the standard ones. */

export const PREVIEW_REQUEST = 'replywright/preview';
export const LIST_REQUEST = 'replywright/list';
export const CUSTOMERS_REQUEST = 'replywright/customers';
export const ASKED_REQUEST = 'replywright/asked';
export const COPY_REQUEST = 'replywright/copy';
/** From the server to the client: read through `workspace.fs`. */
export const READ_FILE_REQUEST = 'replywright/fs/read';
export const LIST_FILES_REQUEST = 'replywright/fs/list';

export type PreviewParams = PreviewRequest;
export type PreviewResult = PreviewState | { readonly notice: string };

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

export interface CopyParams {
  readonly uri: string;
  readonly customer?: string | undefined;
  /** The customer's first name, when entered by hand. */
  readonly customerName?: string | undefined;
  readonly language?: string | undefined;
  readonly channel?: string | undefined;
  readonly values: Readonly<Record<string, string>>;
}

export type CopyResult =
  | { readonly ok: true; readonly text: string; readonly html?: string | undefined; readonly subject?: string | undefined; readonly warnings: readonly string[] }
  | { readonly ok: false; readonly reason: string; readonly missing: readonly string[] };

export interface ListFilesParams {
  readonly root: string;
  readonly globs: readonly string[];
}
