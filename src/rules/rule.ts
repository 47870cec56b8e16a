import * as z from 'zod';
import type { BlockNode, BodyNode, CommentNode, MustacheNode, PartialNode, PathExpression } from '../handlebars/nodes';
import type { PathScope } from '../handlebars/scope';
import type { Library } from '../library/library';
import type { Match } from '../prose/token';
import type { Severity } from '../template/severity';
import type { Snapshot } from '../template/snapshot';
import type { TemplateText } from '../template/template-text';
import type { Span } from '../text/span';

export const GROUPS = ['structure', 'promise', 'plain language', 'courtesy', 'care', 'channel', 'writing', 'library'] as const;
export type Group = (typeof GROUPS)[number];

/** An edit of a text's value; the engine writes it in the scalar's own style. */
export interface ValueEdit {
  readonly span: Span;
  readonly newText: string;
}

export interface ProposedFix {
  readonly title: string;
  readonly safe: boolean;
  readonly edits: readonly ValueEdit[];
}

export interface Report {
  /** Which of the rule's messages; `{name}` in it is filled from `data`. */
  readonly message: string;
  readonly data?: Readonly<Record<string, string | number>>;
  readonly fixes?: readonly ProposedFix[];
}

export interface RuleContext<Options> {
  readonly snapshot: Snapshot;
  readonly library: Library;
  readonly options: Options;
  /** The present moment, for rules about days gone by. */
  readonly now: Date;
  /** Reports a span of a text's value. */
  report(text: TemplateText, span: Span, report: Report): void;
  /** Reports a span of the source file; its edits count in the source too. */
  reportSource(span: Span, report: Report): void;
}

/**
 * What a rule wants to see. The runner walks a snapshot once and calls every rule's handlers on the way.
 * `phrase` is called for the matches of the list that bears the rule's id.
 */
export interface Visitor {
  file?(): void;
  text?(text: TemplateText): void;
  node?(node: BodyNode, text: TemplateText): void;
  mustache?(node: MustacheNode, text: TemplateText): void;
  block?(node: BlockNode, text: TemplateText): void;
  partial?(node: PartialNode, text: TemplateText): void;
  comment?(node: CommentNode, text: TemplateText): void;
  /** Every path expression, wherever it stands. `scope` names what the enclosing blocks bring in. */
  path?(path: PathExpression, text: TemplateText, scope: PathScope): void;
  phrase?(match: Match, text: TemplateText): void;
}

export interface Rule<Options = unknown> {
  readonly id: string;
  readonly group: Group;
  readonly severity: Severity;
  /** Points of the rulebook that ask for it. */
  readonly sources: readonly string[];
  readonly fixes: 'safe' | 'suggestion' | 'none';
  /** One line for tables: what the customer would experience. */
  readonly summary: string;
  /** Does it also judge a finished reply (`check --text`), where there is neither YAML nor Handlebars? */
  readonly finished: boolean;
  readonly options: z.ZodType<Options>;
  readonly messages: Readonly<Record<string, string>>;
  visit(context: RuleContext<Options>): Visitor;
}

/** For the rules that have nothing to set. */
export const NO_OPTIONS = z.strictObject({});

export const defineRule = <Options>(rule: Rule<Options>): Rule<Options> => rule;
