import type { Span } from '../text/span';

/** All spans of this file count in the body's decoded value. */

export interface PathSegment {
  readonly name: string;
  readonly span: Span;
}

export interface PathExpression {
  readonly kind: 'path';
  readonly span: Span;
  /** As written: `../customer.firstName`, `@index`. */
  readonly original: string;
  /** Names after `this`, `@` and `../` are taken off. */
  readonly segments: readonly PathSegment[];
  /** How many `../` stand before it. */
  readonly depth: number;
  /** `@index`, `@root` … */
  readonly data: boolean;
  /** `this`, `.` or a path that starts with them. */
  readonly self: boolean;
}

export interface LiteralExpression {
  readonly kind: 'literal';
  readonly span: Span;
  readonly value: string | number | boolean | null | undefined;
}

export interface SubExpression extends Call {
  readonly kind: 'sub-expression';
  readonly span: Span;
}

export type Expression = PathExpression | LiteralExpression | SubExpression;

export interface HashPair {
  readonly key: string;
  readonly keySpan: Span;
  readonly value: Expression;
  readonly span: Span;
}

/** A head with arguments: `{{date eta}}`, or a lone `{{eta}}` with none. */
export interface Call {
  readonly head: PathExpression | LiteralExpression | SubExpression;
  readonly params: readonly Expression[];
  readonly hash: readonly HashPair[];
}

export interface TextNode {
  readonly kind: 'text';
  readonly span: Span;
}

export interface MustacheNode extends Call {
  readonly kind: 'mustache';
  readonly span: Span;
  /** `{{{x}}}` or `{{&x}}`. */
  readonly unescaped: boolean;
}

export interface BlockNode extends Call {
  readonly kind: 'block';
  /** From the opening tag's start to the closing tag's end (or the body's end while it is unclosed). */
  readonly span: Span;
  readonly open: Span;
  readonly close: Span | undefined;
  /** `{{^if x}}`: the first program is the inverse. */
  readonly inverted: boolean;
  readonly blockParams: readonly PathSegment[];
  readonly program: readonly BodyNode[];
  /** `{{else}}` or `{{else if …}}`; `tag` is its tag. */
  readonly otherwise: { readonly tag: Span; readonly nodes: readonly BodyNode[] } | undefined;
  /** True for the block that stands in the `otherwise` of an `else if` chain: it has no closing tag of its own. */
  readonly chained: boolean;
}

export interface PartialNode {
  readonly kind: 'partial';
  readonly span: Span;
  readonly name: PathSegment;
  /** `{{> (lookup . 'x')}}`: which fragment is known only at run time. */
  readonly dynamic: boolean;
  readonly params: readonly Expression[];
  readonly hash: readonly HashPair[];
  /** The fallback content of `{{#> name}}…{{/name}}`. */
  readonly program: readonly BodyNode[] | undefined;
}

/** `{{#*inline "name"}}…{{/inline}}` */
export interface InlineNode {
  readonly kind: 'inline';
  readonly span: Span;
  readonly name: PathSegment;
  readonly program: readonly BodyNode[];
}

export interface CommentNode {
  readonly kind: 'comment';
  readonly span: Span;
  /** Without the marks and surrounding blanks. */
  readonly text: string;
}

/** `{{{{raw}}}}…{{{{/raw}}}}`: the content is text. */
export interface RawNode {
  readonly kind: 'raw';
  readonly span: Span;
  readonly content: Span;
  readonly name: PathSegment;
}

/** A mustache that can't be read; its problem is in `problems`. */
export interface BrokenNode {
  readonly kind: 'broken';
  readonly span: Span;
}

export type BodyNode = TextNode | MustacheNode | BlockNode | PartialNode | InlineNode | CommentNode | RawNode | BrokenNode;

export type BodyProblemCode =
  | 'unreadable-mustache'
  | 'unclosed-mustache'
  | 'unclosed-block'
  | 'unopened-block'
  | 'mismatched-block'
  | 'misplaced-else'
  | 'unfinished-path'
  | 'unsupported';

export interface BodyProblem {
  readonly code: BodyProblemCode;
  /** A sentence for a support writer: what is wrong and what to do. */
  readonly message: string;
  readonly span: Span;
}

/** What the scanner sees: every character of the body belongs to exactly one island. */
export interface Island {
  readonly kind: 'text' | 'mustache' | 'open' | 'else' | 'close' | 'partial' | 'comment' | 'raw' | 'broken';
  readonly span: Span;
}

export interface ParsedBody {
  readonly text: string;
  readonly islands: readonly Island[];
  readonly nodes: readonly BodyNode[];
  readonly problems: readonly BodyProblem[];
}
