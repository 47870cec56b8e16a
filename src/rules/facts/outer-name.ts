import type { BlockNode, PathExpression } from '../../handlebars/nodes';
import type { PathScope } from '../../handlebars/scope';
import type { Snapshot } from '../../template/snapshot';
import { declaredNames } from './declared-names';
import { contextAt } from './names';
import { hasStandardRoot, nearStandardField } from './near-names';

/**
 * The name that is meant where a list's block makes another of it: in `{{#each items}}`, `customer.firstName` would be a field of the item.
 * A bare `customer` may well be one; `customer.firstName` and a declared name hardly are.
 */
export function outerName(
  path: PathExpression,
  scope: PathScope,
  snapshot: Snapshot,
): { readonly name: string; readonly block: BlockNode } | undefined {
  const { data, self, depth, segments } = path;
  const context = contextAt(scope, depth);
  if (data || self || depth > 0 || context.kind === 'top' || scope.blockParams.has(segments[0]?.name ?? '')) return undefined;
  const name = segments.map((segment) => segment.name).join('.');
  const standard = hasStandardRoot(name) && segments.length > 1 && nearStandardField(name, []) === undefined;
  return standard || declaredNames(snapshot).includes(name) ? { name: `@root.${name}`, block: context.block } : undefined;
}
