import type { TextEdit } from '../text/span';

/** One offer of a completion list. */
export interface CompletionItem {
  readonly label: string;
  readonly kind: 'variable' | 'helper' | 'block' | 'fragment' | 'key' | 'value' | 'rule';
  /** One line beside the label. */
  readonly detail: string | undefined;
  /** Markdown. Made when somebody looks at it. */
  readonly documentation: (() => string) | undefined;
  /** Counts in the source; one line, with the cursor in or behind it. */
  readonly edit: TextEdit;
  /** What the replaced text is compared with while typing goes on; the label where nothing stands before it. */
  readonly filter?: string | undefined;
  /** `newText` has tab stops. */
  readonly snippet: boolean;
  /** Lists are sorted by this. */
  readonly rank: number;
  /** Offer the next list at once: a key whose value has choices. */
  readonly again: boolean;
}

/** A snippet as plain text, for editors that have no tab stops. */
export const withoutStops = (snippet: string): string =>
  snippet.replace(
    /\\([\\$}])|\$\{\d+:((?:\\.|[^}])*)\}|\$\d+/g,
    (_all, escaped: string | undefined, inner: string | undefined) => escaped ?? (inner ?? '').replace(/\\([\\$}])/g, '$1'),
  );

/** Text that stands as itself in a snippet. */
export const escapeSnippet = (text: string): string => text.replace(/[\\$}]/g, '\\$&');
