import type { Program } from '../handlebars/official-parser';
import type { Span } from '../text/span';
import { looselySame, NULL_CONTEXT, ownValue, type Ref, type Value } from './values';

/** What `@index`, `@key` … read: each loop and each fragment has its own, over that of what surrounds it. */
export interface Frame {
  readonly values: ReadonlyMap<string, Value>;
  readonly parent: Frame | undefined;
  /** What `{{> @partial-block}}` renders here. */
  readonly partialBlock: PartialBlock | undefined;
}

/** The text between `{{#> name}}` and `{{/name}}`, and the one that stands around it. */
export interface PartialBlock {
  readonly closure: Closure;
  readonly outer: PartialBlock | undefined;
}

/** The body or a fragment while it renders. Its inline fragments change as blocks are entered and left. */
export interface Container {
  /** Undefined for the body. */
  readonly fragment: string | undefined;
  spanOf(node: hbs.AST.Node): Span;
  inlines: ReadonlyMap<string, Closure>;
}

/** A block's text with all that it can see from where it stands. */
export interface Closure {
  readonly program: Program;
  readonly container: Container;
  readonly depths: readonly Ref[];
  /** Names that blocks bring in with `as |name|`, innermost first; the first entry is the block's own. */
  readonly names: readonly (readonly string[])[];
  readonly blockValues: readonly (readonly Ref[])[];
  readonly frame: Frame;
  /** Fragments that the text itself defines with `{{#*inline}}`. */
  readonly inlines: ReadonlyMap<string, Closure>;
}

/** Everything that an expression can read. */
export interface Scope {
  readonly context: Ref;
  /** Contexts from the innermost out: `../` reads the second. */
  readonly depths: readonly Ref[];
  readonly names: readonly (readonly string[])[];
  readonly blockValues: readonly (readonly Ref[])[];
  readonly frame: Frame;
  readonly container: Container;
  readonly inlines: ReadonlyMap<string, Closure>;
}

const NOTHING: Ref = { value: undefined, name: undefined };

/** A frame inside another, with values of its own. */
export const innerFrame = (parent: Frame, values: readonly (readonly [string, Value])[]): Frame => ({
  values: new Map([...parent.values, ...values]),
  parent,
  partialBlock: parent.partialBlock,
});

/** The contexts that a block sees when it is entered with `context`. */
export function enter(depths: readonly Ref[], context: Ref): readonly Ref[] {
  const current = depths[0];
  if (context.value === NULL_CONTEXT && current?.value === null) return depths;
  return looselySame(context.value, current?.value) ? depths : [context, ...depths];
}

/** A block's own `this` where it brings no context of its own. */
export const ownContext = (scope: Scope): Ref =>
  scope.context.value === null || scope.context.value === undefined ? { value: NULL_CONTEXT, name: scope.context.name } : scope.context;

/** Handlebars' own test; it takes any name that ends in the word `this` for one that begins with it, and so do we. */
const isScoped = (original: string): boolean => /^\.|this\b/.test(original);

/** One plain word: what could be a helper's name. */
export const isSimple = (path: hbs.AST.PathExpression): boolean => path.parts.length === 1 && path.depth === 0 && !isScoped(path.original);

/** Where a block parameter stands: how many blocks out, and which of its names. */
export function blockParamAt(path: hbs.AST.PathExpression, scope: Scope): readonly [number, number] | undefined {
  const name = path.parts[0];
  if (path.depth > 0 || isScoped(path.original) || name === undefined) return undefined;
  for (const [depth, names] of scope.names.entries()) {
    const index = names.indexOf(name);
    if (index >= 0) return [depth, index];
  }
  return undefined;
}

/** Reads a path. A missing value keeps the name that it was looked for by. */
export function readPath(path: hbs.AST.PathExpression, scope: Scope): Ref {
  const { parts } = path;
  const at = blockParamAt(path, scope);
  if (at) return fields(scope.blockValues[at[0]]?.[at[1]] ?? NOTHING, parts.slice(1), parts[0]);
  const context = path.depth > 0 ? (scope.depths[path.depth] ?? NOTHING) : scope.context;
  if (parts.length === 0) return context;
  return path.data ? readData(path, scope.frame) : fields(context, parts, undefined);
}

function fields(from: Ref, parts: readonly string[], fallbackName: string | undefined): Ref {
  let { value, holder } = from;
  for (const part of parts) {
    holder = value;
    value = value === null || value === undefined ? value : ownValue(value, part);
  }
  const names = [from.name ?? fallbackName, ...parts].filter((name) => name !== undefined);
  return { value, name: names.length > 0 ? names.join('.') : undefined, holder };
}

function readData(path: hbs.AST.PathExpression, frame: Frame): Ref {
  let at: Frame | undefined = frame;
  for (let depth = path.depth; at && depth > 0; depth--) at = at.parent;
  const [first = '', ...rest] = path.parts;
  const name = first === 'root' && rest.length > 0 ? rest.join('.') : path.original;
  if (first === 'partial-block') return { value: at?.partialBlock ? NULL_CONTEXT : undefined, name };
  let value = at?.values.get(first);
  for (const part of rest) value = value ? ownValue(value, part) : value;
  return { value, name };
}
