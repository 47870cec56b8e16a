import type { BlockNode, MustacheNode, PartialNode } from './nodes';

/** Where a path is read: enclosing blocks from the outermost in, and what role the path plays. */
export interface PathScope {
  readonly blocks: readonly BlockNode[];
  /** For each of `blocks`: does the path stand in its first program? */
  readonly inProgram: readonly boolean[];
  /** Names that enclosing blocks bring in with `as |name|`. */
  readonly blockParams: ReadonlySet<string>;
  readonly role: 'value' | 'condition' | 'argument' | 'helper' | 'context';
  /** The mustache, block or partial it stands in. */
  readonly node: MustacheNode | BlockNode | PartialNode;
  /** Heads of the calls it stands in as an argument, from the outermost in: `['fallback']`. */
  readonly calls: readonly string[];
}
