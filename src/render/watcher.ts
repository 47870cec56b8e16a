import type { Scope } from './scope';

/** Told of what a rendering looks at, in the order of the text; what stands in a branch that is not taken isn't looked at. */
export interface RenderWatcher {
  /** A value was looked for by this name, whether or not it was there. */
  readonly read?: ((name: string) => void) | undefined;
  /** A block was entered: did its own text come, or that of its `{{else}}`? */
  readonly decided?: ((decision: Decision) => void) | undefined;
}

/** A block at which a rendering took one of two ways. */
export interface Decision {
  readonly node: hbs.AST.BlockStatement;
  readonly scope: Scope;
  /** Its own text came. */
  readonly taken: boolean;
}
