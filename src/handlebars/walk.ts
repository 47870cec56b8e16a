import type { BlockNode, BodyNode, Call, Expression, MustacheNode, PartialNode, PathExpression } from './nodes';
import type { PathScope } from './scope';

export interface NodeVisitor {
  enter(node: BodyNode): void;
  leave?(node: BodyNode): void;
}

/** Walks a body in reading order. Depth is bounded by the parser. */
export function walkNodes(nodes: readonly BodyNode[], visitor: NodeVisitor): void {
  for (const node of nodes) {
    visitor.enter(node);
    for (const children of programsOf(node)) walkNodes(children, visitor);
    visitor.leave?.(node);
  }
}

/** What stands inside a node, in reading order. */
export function programsOf(node: BodyNode): (readonly BodyNode[])[] {
  if (node.kind === 'block') return node.otherwise ? [node.program, node.otherwise.nodes] : [node.program];
  if (node.kind === 'inline') return [node.program];
  return node.kind === 'partial' && node.program ? [node.program] : [];
}

type PathVisitor = (path: PathExpression, scope: PathScope) => void;
type Enclosing = Pick<PathScope, 'blocks' | 'inProgram' | 'blockParams'>;

/** Several rules ask for the paths of the same body. */
const pathsOf = new WeakMap<readonly BodyNode[], readonly Parameters<PathVisitor>[]>();

/** Visits every path of a body with what surrounds it. */
export function walkPaths(nodes: readonly BodyNode[], visit: PathVisitor): void {
  const paths = pathsOf.get(nodes) ?? collectPaths(nodes);
  pathsOf.set(nodes, paths);
  for (const [path, scope] of paths) visit(path, scope);
}

function collectPaths(nodes: readonly BodyNode[]): readonly Parameters<PathVisitor>[] {
  const paths: Parameters<PathVisitor>[] = [];
  walk(nodes, { blocks: [], inProgram: [], blockParams: new Set() }, (path, scope) => void paths.push([path, scope]));
  return paths;
}

/** Blocks whose argument is asked whether it holds; the argument of the others is what they work on. */
const CONDITIONAL: ReadonlySet<string> = new Set(['if', 'unless']);

function walk(nodes: readonly BodyNode[], around: Enclosing, visit: PathVisitor): void {
  for (const node of nodes) {
    if (node.kind === 'mustache') visitCall(node, node, around, node.params.length + node.hash.length > 0 ? 'helper' : 'value', visit);
    else if (node.kind === 'partial') visitPartial(node, around, visit);
    else if (node.kind === 'inline') walk(node.program, around, visit);
    else if (node.kind === 'block') visitBlock(node, around, visit);
  }
}

function visitPartial(node: PartialNode, around: Enclosing, visit: PathVisitor): void {
  const scope = { ...around, node, calls: [] };
  for (const param of node.params) visitExpression(param, { ...scope, role: 'context' }, visit);
  for (const pair of node.hash) visitExpression(pair.value, { ...scope, role: 'argument' }, visit);
  if (node.program) walk(node.program, around, visit);
}

function visitBlock(node: BlockNode, around: Enclosing, visit: PathVisitor): void {
  const plain = node.params.length + node.hash.length === 0;
  const name = node.head.kind === 'path' ? node.head.original : '';
  if (plain) visitCall(node, node, around, 'context', visit);
  else {
    const scope: PathScope = { ...around, node, role: CONDITIONAL.has(name) ? 'condition' : 'context', calls: [] };
    if (node.head.kind === 'path') visit(node.head, { ...scope, role: 'helper' });
    for (const param of node.params) visitExpression(param, scope, visit);
    for (const pair of node.hash) visitExpression(pair.value, { ...scope, role: 'argument', calls: [name] }, visit);
  }
  const names = new Set([...around.blockParams, ...node.blockParams.map((param) => param.name)]);
  const within = (first: boolean): Enclosing => ({
    blocks: [...around.blocks, node],
    inProgram: [...around.inProgram, first],
    blockParams: first ? names : around.blockParams,
  });
  walk(node.program, within(!node.inverted), visit);
  if (node.otherwise) walk(node.otherwise.nodes, within(node.inverted), visit);
}

function visitCall(call: Call, node: MustacheNode | BlockNode, around: Enclosing, role: PathScope['role'], visit: PathVisitor): void {
  const scope: PathScope = { ...around, node, role, calls: [] };
  if (call.head.kind === 'path') visit(call.head, scope);
  else visitExpression(call.head, scope, visit);
  const name = call.head.kind === 'path' ? call.head.original : '';
  for (const argument of [...call.params, ...call.hash.map((pair) => pair.value)])
    visitExpression(argument, { ...scope, role: 'argument', calls: [name] }, visit);
}

function visitExpression(expression: Expression, scope: PathScope, visit: PathVisitor): void {
  if (expression.kind === 'path') return visit(expression, scope);
  if (expression.kind === 'literal') return;
  if (expression.head.kind === 'path') visit(expression.head, { ...scope, role: 'helper' });
  const name = expression.head.kind === 'path' ? expression.head.original : '';
  // In `{{#if (eq reason "customs")}}` the paths are still only asked about.
  const role = scope.role === 'condition' ? 'condition' : 'argument';
  for (const argument of [...expression.params, ...expression.hash.map((pair) => pair.value)])
    visitExpression(argument, { ...scope, role, calls: [...scope.calls, name] }, visit);
}
