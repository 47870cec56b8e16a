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

/** A diagnostic of the text that is shown, or a note on this customer's reply. */
export interface PreviewProblem {
  /** Empty for a note. */
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
  /** Given while an agent fills the reply in for a real customer: then nothing is made up, neither customer nor examples. */
  readonly fill?: Fill | undefined;
}

/** What an agent has given so far. It lives in memory only: never on disk, never in a log. */
export interface Fill {
  /** The customer's name, first or full; empty when nobody knows it. Undefined: the ticket's, or the chosen sample customer. */
  readonly customerName?: string | undefined;
  /** A ticket as it was pasted: JSON, or lines of `key: value`. */
  readonly ticket?: string | undefined;
  /** Values of variables by name. */
  readonly values: Readonly<Record<string, string>>;
}

/** A value that the agent must give before copying. */
export interface AskedVariable {
  readonly name: string;
  readonly type: string;
  readonly description: string | undefined;
  readonly choices: readonly string[] | undefined;
  readonly example: string | undefined;
  /** What was given, by hand or out of the ticket. */
  readonly value: string | undefined;
  /** Why that value won't do, in words for the agent. */
  readonly problem: string | undefined;
}

/** How far an agent is with filling a reply in. */
export interface FillState {
  readonly customerName: string;
  /** In the order of the text. */
  readonly asked: readonly AskedVariable[];
  /** What the pasted ticket gave: `order.number` is A-1042. */
  readonly fromTicket: readonly { readonly name: string; readonly value: string }[];
  /** Why the pasted ticket could not be read. */
  readonly ticketProblem: string | undefined;
  /** Why the reply can't be copied as it is; undefined when it can. */
  readonly refusal: string | undefined;
  /** What an agent should know before sending; it can be copied all the same. */
  readonly warnings: readonly string[];
}

/** Where a block or run says how it looks in the messenger; a run's text is a part of one piece. */
export interface PreviewRun {
  readonly text: string;
  /** Index into the body's pieces; -1 for what the channel adds, such as an address spelled out. */
  readonly piece: number;
  /** Offset of the text in its piece's text. */
  readonly start: number;
  readonly bold?: true | undefined;
  readonly italic?: true | undefined;
  readonly strike?: true | undefined;
  readonly code?: true | undefined;
  readonly link?: string | undefined;
}

/** A paragraph, an item of a list, or lines of code. */
export interface PreviewBlock {
  readonly kind: 'paragraph' | 'item' | 'code';
  /** How many quotes and lists it stands in. */
  readonly quoted: number;
  readonly indent: number;
  /** What stands in front of an item, as the channel shows it: "•", "1." */
  readonly marker?: string | undefined;
  readonly runs: readonly PreviewRun[];
}

/** How hard the reply is to read. */
export interface ReadingEase {
  readonly words: number;
  readonly sentences: number;
  readonly longestSentence: number;
  readonly level: 'easy' | 'fair' | 'hard';
}

/** Something that a macro does to the ticket, in words: "Status", "pending". */
export interface PreviewAction {
  readonly label: string;
  readonly value: string;
}

/** What has to hold, or not, for a path. */
export interface PathCondition {
  /** As the template has it. */
  readonly text: string;
  readonly holds: boolean;
  /** In the template's file, or in the fragment's when `uri` is given. */
  readonly source: Span;
  readonly uri?: string | undefined;
}

/** One reply out of all that a template can become. */
export interface PreviewPath {
  readonly conditions: readonly PathCondition[];
  readonly subject: readonly PreviewPiece[] | undefined;
  readonly body: readonly PreviewPiece[];
  readonly layout: readonly PreviewBlock[];
  readonly missing: readonly { readonly variable: string; readonly source: Span }[];
}

/** Every reply that a template can become for one customer; those that read alike are one. */
export interface AllPaths {
  readonly uri: string;
  readonly version: number;
  readonly language: string;
  readonly channel: string;
  readonly paths: readonly PreviewPath[];
  /** True when there are more than are shown; what is shown holds each side of each condition at least once. */
  readonly more: boolean;
}

/** What one customer would read. */
export interface CustomerRow {
  readonly customer: PreviewCustomer;
  readonly language: string;
  readonly channel: string;
  /** Names of variables that are missing, and whatever else is wrong for this customer, in words. */
  readonly missing: readonly string[];
  readonly problems: readonly string[];
  /** The reply's first lines. */
  readonly body: readonly PreviewPiece[];
  readonly length: number;
  readonly limit: number | undefined;
}

/** What all customers would read; those for whom the reply breaks stand first. */
export interface AllCustomers {
  readonly uri: string;
  readonly version: number;
  readonly rows: readonly CustomerRow[];
  /** How many customers there are beside these. */
  readonly others: number;
}

/** Views of the page: one reply, each path through the conditions, each customer. */
export type PreviewView = 'reply' | 'paths' | 'customers';

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
  /** How the body looks in the messenger. */
  readonly layout: readonly PreviewBlock[] | undefined;
  readonly reading: ReadingEase | undefined;
  /** What the macro does besides. */
  readonly actions: readonly PreviewAction[];
  /** Given while an agent fills the reply in. */
  readonly fill: FillState | undefined;
  readonly length: number;
  readonly limit: number | undefined;
  /** What the length means where it is no plain count: "2 SMS, since “ё” needs Unicode". */
  readonly lengthNote: string | undefined;
  /** True while the text is broken and the reply shown is the last good one. */
  readonly stale: boolean;
  /** Why nothing can be shown: the file is no template, has no body … */
  readonly notice?: string | undefined;
}

/** From the page to the extension. */
export type PageMessage =
  | { readonly type: 'ready' }
  | { readonly type: 'choose'; readonly customer?: string; readonly language?: string; readonly channel?: string }
  | { readonly type: 'view'; readonly view: PreviewView }
  /** What the agent has given; without `fill`, the form was closed. */
  | { readonly type: 'fill'; readonly fill?: Fill | undefined }
  | { readonly type: 'reveal'; readonly source: Span; readonly uri?: string | undefined }
  | { readonly type: 'copy' }
  /** Did the page get the reply onto the clipboard that the host asked it to write? */
  | { readonly type: 'written'; readonly ok: boolean }
  | { readonly type: 'copyActions'; readonly as: 'checklist' | 'json' };

/** From the extension to the page. */
export type HostMessage =
  | { readonly type: 'state'; readonly state: PreviewState }
  | { readonly type: 'paths'; readonly paths: AllPaths }
  | { readonly type: 'customers'; readonly customers: AllCustomers }
  | { readonly type: 'empty'; readonly notice: string }
  /** Where the cursor stands in the template's file, or in a fragment's, so that the page can show what it makes. */
  | { readonly type: 'cursor'; readonly offset: number; readonly uri?: string | undefined }
  /** An agent wants to fill the reply in: show the form, with the keyboard in its first empty field. */
  | { readonly type: 'openForm' }
  /** Put this on the clipboard, with its HTML beside it where there is any. Answered by `written`. */
  | { readonly type: 'write'; readonly text: string; readonly html?: string | undefined }
  | { readonly type: 'copied'; readonly ok: boolean; readonly message: string };
