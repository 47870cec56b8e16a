import type { LiteralExpression, MustacheNode, PathExpression } from '../handlebars/nodes';
import type { Span } from '../text/span';
import type { Entry } from './language-pack';

/** What a mustache stands for in a sentence. */
export type SlotType = 'NAME' | 'DATE' | 'DURATION' | 'MONEY' | 'NUMBER' | 'URL' | 'TEXT';

/**
 * A word, a number, a punctuation mark, or a mustache seen as a typed word.
 * Spans count in the body's value.
 */
export interface Token {
  readonly kind: 'word' | 'number' | 'punctuation' | 'slot';
  readonly span: Span;
  /** NFC, lower case, ё as е, ’ as ', without soft hyphens; for a slot its type in angle brackets. */
  readonly norm: string;
  /** No blank stands between it and the token before. */
  readonly glued: boolean;
  readonly slot?: Slot;
}

export interface Slot {
  readonly type: SlotType;
  readonly node: MustacheNode;
  /** What it reads: the first path in it, looking through helpers. */
  readonly variable: PathExpression | LiteralExpression | undefined;
}

/** Words between two sentence ends; may run through branches. */
export interface Sentence {
  /** Token indexes, half-open. */
  readonly first: number;
  readonly last: number;
  readonly span: Span;
  /** Which paragraph of the body it stands in, from 0. */
  readonly paragraph: number;
  readonly listItem: boolean;
}

/** A pattern's hit. `label` names the list it is from: a rule id, or `promise:work`, `time`, `greeting` … */
export interface Match {
  readonly label: string;
  readonly entry: Entry;
  readonly first: number;
  readonly last: number;
  readonly span: Span;
}
