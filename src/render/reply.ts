import type { Span } from '../text/span';

/** Where a piece of output came from: a span of the body's value, or of a fragment's. */
export interface Origin {
  /** Undefined: the body itself. Else the fragment's name. */
  readonly fragment?: string | undefined;
  readonly span: Span;
}

/** A stretch of output and what made it. Pieces are in order and cover the text without gaps. */
export interface Piece {
  readonly kind: 'text' | 'value' | 'missing';
  /** In the output. */
  readonly span: Span;
  readonly origin: Origin;
  /** Which variable the value is of: `customer.firstName`. */
  readonly variable?: string | undefined;
  /** True for `{{{x}}}` and `{{&x}}`: the writer let this value format the reply. */
  readonly unescaped?: boolean | undefined;
}

/** A value that the reply needs and nobody gave. */
export interface Missing {
  readonly variable: string;
  readonly origin: Origin;
}

/** Why a reply could not be rendered as written: broken syntax, an unsupported construct, a budget. */
export interface RenderProblem {
  readonly code: 'syntax' | 'unsupported' | 'unknown-helper' | 'unknown-fragment' | 'bad-value' | 'budget' | 'note';
  readonly message: string;
  readonly origin: Origin;
}

export interface RenderedText {
  readonly text: string;
  readonly pieces: readonly Piece[];
  readonly missing: readonly Missing[];
  readonly problems: readonly RenderProblem[];
  /** A budget ended the rendering; the text is what came out until then. */
  readonly truncated: boolean;
}

/** Plain data: what YAML and JSON can say. Looked up by own keys only. */
export type Data = null | string | number | boolean | readonly Data[] | { readonly [key: string]: Data | undefined };

export interface RenderOptions {
  readonly body: string;
  readonly data: Data;
  /** Text of a fragment by name. */
  readonly fragment?: (name: string) => string | undefined;
  readonly language?: string | undefined;
  readonly channel?: string | undefined;
  readonly timeZone?: string | undefined;
  /** The present moment, for `relative` and `now`. */
  readonly now?: Date | undefined;
  /** Currency for `money` where the value names none. */
  readonly currency?: string | undefined;
  /** `html` escapes values as Handlebars does; `none` leaves them. */
  readonly escape?: 'none' | 'html' | undefined;
  /** A missing value renders as nothing; else as `placeholder(variable)`, and is listed either way. */
  readonly allowMissing?: boolean | undefined;
  /**
   * Blank text counts as missing in conditions too, so that `{{#if name}}` takes its `{{else}}`. Default: unless `allowMissing`,
   * where everything is as Handlebars has it.
   */
  readonly blankIsMissing?: boolean | undefined;
  /** A block of values, for which there are no words, shows as a gap. Default: as Handlebars writes it, "[object Object]". */
  readonly wordsOnly?: boolean | undefined;
  readonly budget?: Budget | undefined;
}

/** What one rendering may cost: evaluated nodes, blocks and fragments inside each other, UTF-16 units of output. */
export interface Budget {
  readonly steps: number;
  readonly depth: number;
  readonly output: number;
}

/** Far above any reply, and reached in well under a second. */
export const DEFAULT_BUDGET: Budget = { steps: 200_000, depth: 100, output: 262_144 };

/** What stands in a preview where a value is missing. */
export const placeholder = (variable: string): string => `⟦${variable}⟧`;
