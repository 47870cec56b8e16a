import Handlebars from 'handlebars';
import type { BodyNode, Expression } from '../../src/handlebars/nodes';
import { programsOf } from '../../src/handlebars/walk';

/** One statement: what it is, where it begins, and what it reads. */
export interface Statement {
  readonly kind: string;
  readonly start: number;
  readonly reads: readonly string[];
}

/** The statements that the official parser finds in a body, in reading order; undefined when it refuses the body. */
export function officialStatements(text: string): Statement[] | undefined {
  // A copy of the same length in which lines are counted as we do.
  const alike = text.replace(/[\r\u2028\u2029]/g, ' ');
  let program: hbs.AST.Program;
  try {
    program = Handlebars.parseWithoutProcessing(alike);
  } catch {
    return undefined;
  }
  const lines = lineStarts(alike);
  const found: Statement[] = [];
  const visit = (statements: readonly hbs.AST.Statement[] = []): void => {
    for (const statement of statements) {
      const { line, column } = statement.loc.start;
      const start = lines[line - 1]! + column;
      const kind = KINDS[statement.type];
      const { path, params = [], hash, program, inverse } = statement as unknown as AnyStatement;
      // The name of a fragment is no path of ours.
      const values = [...params, ...(hash?.pairs ?? []).map(({ value }) => value)];
      const reads = (path && kind !== 'inline' && kind !== 'broken' ? [path, ...values] : values).flatMap(pathsOf);
      if (kind) found.push({ kind, start, reads });
      // `{{^if x}}` has its text in `inverse`.
      visit(program?.body);
      visit(inverse?.body);
    }
  };
  visit(program.body);
  return found.sort((a, b) => a.start - b.start);
}

/** What statements have, each some of it. */
interface AnyStatement {
  readonly path?: hbs.AST.Expression;
  readonly params?: readonly hbs.AST.Expression[];
  readonly hash?: hbs.AST.Hash;
  readonly program?: hbs.AST.Program;
  readonly inverse?: hbs.AST.Program;
}

const KINDS: Readonly<Record<string, string>> = {
  MustacheStatement: 'mustache',
  BlockStatement: 'block',
  PartialStatement: 'partial',
  PartialBlockStatement: 'partial',
  CommentStatement: 'comment',
  DecoratorBlock: 'inline',
  // Decorators are code, which replies don't run.
  Decorator: 'broken',
};

function lineStarts(text: string): number[] {
  return [0, ...[...text.matchAll(/\n/g)].map((match) => match.index + 1)];
}

function pathsOf(expression: hbs.AST.Expression): string[] {
  if (expression.type === 'PathExpression') {
    const { parts, depth, data } = expression as hbs.AST.PathExpression;
    return [`${data ? '@' : ''}${'../'.repeat(depth)}${parts.join('|')}`];
  }
  if (expression.type !== 'SubExpression') return [];
  const { path, params, hash } = expression as hbs.AST.SubExpression;
  return [path, ...params, ...(hash?.pairs ?? []).map(({ value }) => value)].flatMap(pathsOf);
}

/** The same of our own tree. */
export function ourStatements(nodes: readonly BodyNode[]): Statement[] {
  return nodes
    .flatMap((node): Statement[] => {
      const inside = programsOf(node).flatMap(ourStatements);
      return node.kind === 'text'
        ? inside
        : [{ kind: node.kind === 'raw' ? 'block' : node.kind, start: node.span.start, reads: readsOf(node) }, ...inside];
    })
    .sort((a, b) => a.start - b.start);
}

function readsOf(node: BodyNode): string[] {
  if (node.kind !== 'mustache' && node.kind !== 'block' && node.kind !== 'partial') return [];
  const values = [...node.params, ...node.hash.map(({ value }) => value)];
  return ourPaths(node.kind === 'partial' ? values : [node.head, ...values]);
}

function ourPaths(expressions: readonly Expression[]): string[] {
  return expressions.flatMap((expression) => {
    if (expression.kind === 'path')
      return [`${expression.data ? '@' : ''}${'../'.repeat(expression.depth)}${expression.segments.map(({ name }) => name).join('|')}`];
    return expression.kind === 'sub-expression'
      ? ourPaths([expression.head, ...expression.params, ...expression.hash.map(({ value }) => value)])
      : [];
  });
}
