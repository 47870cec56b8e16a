import type { BlockNode, PathExpression } from '../../handlebars/nodes';
import type { PathScope } from '../../handlebars/scope';

/** What surrounds an expression, as far as names depend on it. */
export type Surroundings = Pick<PathScope, 'blocks' | 'inProgram'>;

/** What a path reads, once the blocks around it are taken into account. */
export type Reading =
  /** A variable by its full name: `firstName` in `{{#with customer}}` reads `customer.firstName`. */
  | { readonly kind: 'variable'; readonly name: string; readonly relative: boolean }
  /** A list's item, a field of it, `@index`: only the data know what is there. */
  | { readonly kind: 'data' };

const DATA: Reading = { kind: 'data' };

/** The variable that a path reads. */
export function readingOf(path: PathExpression, around: Surroundings): Reading {
  const names = path.segments.map((segment) => segment.name);
  if (path.data) return names[0] === 'root' && names.length > 1 ? variable(names.slice(1).join('.'), false) : DATA;
  const param = path.self || path.depth > 0 ? undefined : blockParamOf(names[0], around);
  if (param) return param.of === undefined ? DATA : variable([param.of, ...names.slice(1)].join('.'), true);
  const context = contextAt(around, path.depth);
  if (context.kind === 'top') return names.length === 0 ? DATA : variable(names.join('.'), false);
  return context.name === undefined ? DATA : variable([context.name, ...names].join('.'), true);
}

const variable = (name: string, relative: boolean): Reading => ({ kind: 'variable', name, relative });

type Context = { readonly kind: 'top' } | { readonly kind: 'inner'; readonly name: string | undefined; readonly block: BlockNode };

/** What `this` is `depth` contexts further out. Conditions leave it as it is; only these blocks change it. */
export function contextAt({ blocks, inProgram }: Surroundings, depth = 0): Context {
  let left = depth;
  for (let index = blocks.length - 1; index >= 0; index--) {
    const block = blocks[index];
    if (!block || !inProgram[index] || !changesContext(block) || left-- > 0) continue;
    const outside = { blocks: blocks.slice(0, index), inProgram: inProgram.slice(0, index) };
    return { kind: 'inner', name: headName(block) === 'with' ? subjectName(block, outside) : undefined, block };
  }
  return { kind: 'top' };
}

const headName = (block: BlockNode): string => (block.head.kind === 'path' ? block.head.original : '');

/** `{{#each}}`, `{{#with}}`, and `{{#items}}`, which is one or the other. */
function changesContext(block: BlockNode): boolean {
  const name = headName(block);
  return name === 'each' || name === 'with' || (block.params.length === 0 && name !== 'if' && name !== 'unless' && name !== 'channel');
}

/** The full name of what `{{#with order}}` or `{{#if order}}` is about. */
export function subjectName(block: BlockNode, outside: Surroundings): string | undefined {
  const subject = block.params[0] ?? (block.params.length === 0 ? block.head : undefined);
  if (subject?.kind !== 'path') return undefined;
  const reading = readingOf(subject, outside);
  return reading.kind === 'variable' ? reading.name : undefined;
}

/** The block that brings a name in by `as |name|`; `of` is the variable that it stands for, where it is one. */
function blockParamOf(name: string | undefined, { blocks, inProgram }: Surroundings): { readonly of: string | undefined } | undefined {
  for (let index = blocks.length - 1; index >= 0; index--) {
    const block = blocks[index];
    const position = block && inProgram[index] ? block.blockParams.findIndex((param) => param.name === name) : -1;
    if (!block || position < 0) continue;
    const outside = { blocks: blocks.slice(0, index), inProgram: inProgram.slice(0, index) };
    return { of: headName(block) === 'with' && position === 0 ? subjectName(block, outside) : undefined };
  }
  return undefined;
}
