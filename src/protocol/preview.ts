import type { Span } from '../text/span';

/** Messages between the preview page, the extension and the server. Plain data; the page imports nothing else. */

/** A customer to choose from. */
export interface PreviewCustomer {
  readonly id: string;
  readonly label: string;
  /** Built-in awkward samples are shown apart from the team's own. */
  readonly builtIn: boolean;
}

/** A stretch of the reply and what made it; pieces are in order and cover the text. */
export interface PreviewPiece {
  readonly kind: 'text' | 'value' | 'missing';
  readonly text: string;
  /** UTF-16 offsets in the template's file, or in the fragment's when `uri` is given. */
  readonly source: Span;
  readonly uri?: string | undefined;
  readonly variable?: string | undefined;
}

/** A diagnostic of the text that is shown. */
export interface PreviewProblem {
  readonly rule: string;
  readonly severity: 'error' | 'warning' | 'info' | 'hint';
  readonly message: string;
  readonly source: Span;
}

/** What the page asks to see; a missing choice is the server's to make. */
export interface PreviewRequest {
  readonly uri: string;
  readonly customer?: string | undefined;
  readonly language?: string | undefined;
  readonly channel?: string | undefined;
}

/** What the page shows. */
export interface PreviewState {
  readonly uri: string;
  readonly version: number;
  readonly id: string;
  readonly title: string;
  readonly kind: 'template' | 'fragment';
  /** The choices that were made, and what can be chosen. */
  readonly customer: string;
  readonly customers: readonly PreviewCustomer[];
  readonly language: string;
  readonly languages: readonly string[];
  readonly channel: string;
  readonly channels: readonly string[];
  readonly subject: readonly PreviewPiece[] | undefined;
  readonly body: readonly PreviewPiece[] | undefined;
  readonly missing: readonly { readonly variable: string; readonly source: Span }[];
  readonly problems: readonly PreviewProblem[];
  readonly length: number;
  readonly limit: number | undefined;
  /** True while the text is broken and the reply shown is the last good one. */
  readonly stale: boolean;
  /** Why nothing can be shown: the file is no template, has no body … */
  readonly notice?: string | undefined;
}

/** From the page to the extension. */
export type PageMessage =
  | { readonly type: 'ready' }
  | { readonly type: 'choose'; readonly customer?: string; readonly language?: string; readonly channel?: string }
  | { readonly type: 'reveal'; readonly source: Span; readonly uri?: string | undefined }
  | { readonly type: 'copy' };

/** From the extension to the page. */
export type HostMessage =
  | { readonly type: 'state'; readonly state: PreviewState }
  | { readonly type: 'empty'; readonly notice: string }
  | { readonly type: 'copied'; readonly ok: boolean; readonly message: string };
