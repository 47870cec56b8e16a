import type { BlockNode, InlineNode, PartialNode } from '../handlebars/nodes';
import type { Match, Sentence, Token } from './token';

/** A condition on a path: `eta` in `{{#if eta}}`. */
export interface Condition {
  /** As the writer would say it: `eta`, `customer.isVip`, `eq reason "customs"`. */
  readonly text: string;
  readonly kind: 'given' | 'holds' | 'some' | 'channel';
  readonly node: BlockNode;
}

/** The body as a tree of what is read one after the other: the input of every question about paths. */
export type Flow =
  | Run
  | { readonly kind: 'branch'; readonly condition: Condition; readonly whenTrue: readonly Flow[]; readonly whenFalse: readonly Flow[] }
  | { readonly kind: 'loop'; readonly condition: Condition; readonly body: readonly Flow[]; readonly otherwise: readonly Flow[] }
  | { readonly kind: 'include'; readonly node: PartialNode; readonly name: string; readonly fallback: readonly Flow[] | undefined }
  | { readonly kind: 'definition'; readonly node: InlineNode; readonly body: readonly Flow[] };

/** Tokens of one sentence within one branch. */
export interface Run {
  readonly kind: 'run';
  readonly sentence: number;
  readonly first: number;
  readonly last: number;
  /** The sentence ends here. */
  readonly ends: boolean;
  readonly matches: readonly Match[];
}

/** A body as a reader sees it: tokens, sentences, matches of all lists, and the flow through its branches. */
export interface Prose {
  readonly text: string;
  readonly language: string;
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
  readonly flow: readonly Flow[];
  /** In the order of the text. */
  readonly matches: readonly Match[];
  /** Matches of one list, in the order of the text. */
  matchesOf(label: string): readonly Match[];
}
