import type { BlockNode, Call, Expression } from '../handlebars/nodes';
import type { Condition } from './prose';

/** `each`, and a section `{{#orders}}`; what stands in an inverted one is read once, when there is nothing. */
export function isLoop(node: BlockNode): boolean {
  const name = nameOf(node);
  return !node.inverted && (name === 'each' || (node.params.length === 0 && name !== 'if' && name !== 'unless' && name !== 'with'));
}

const nameOf = ({ head }: BlockNode): string => (head.kind === 'path' ? head.original : '');

/**
 * `if` and `with` ask whether something is given, a helper whether it holds, `each` whether there is some.
 * `unless` and `not` ask the same the other way round.
 */
export function conditionOf(node: BlockNode): { condition: Condition; negated: boolean } {
  const name = nameOf(node);
  const asks = name === 'if' || name === 'unless' || name === 'with';
  if (!asks) return { condition: { ...blockCondition(node, name), node }, negated: false };
  let negated = name === 'unless';
  let argument = node.params[0];
  while (argument?.kind === 'sub-expression' && isNot(argument)) {
    negated = !negated;
    argument = argument.params[0];
  }
  return { condition: { text: argument ? wordsOf(argument) : '', kind: argument?.kind === 'path' ? 'given' : 'holds', node }, negated };
}

const isNot = ({ head, params }: Call): boolean => head.kind === 'path' && head.original === 'not' && params.length === 1;

function blockCondition(node: BlockNode, name: string): Pick<Condition, 'text' | 'kind'> {
  const [argument] = node.params;
  if (name === 'channel') return { text: node.params.map(plainWordsOf).join(' or '), kind: 'channel' };
  if (name === 'each') return { text: argument ? wordsOf(argument) : '', kind: 'some' };
  return { text: [name, ...node.params.map(wordsOf)].join(' '), kind: node.params.length === 0 ? 'given' : 'holds' };
}

/** A channel's name without its quotes. */
const plainWordsOf = (expression: Expression): string => (expression.kind === 'literal' ? String(expression.value) : wordsOf(expression));

/** An expression as it was written, but for its blanks. */
function wordsOf(expression: Expression): string {
  if (expression.kind === 'path') return expression.original;
  if (expression.kind === 'literal') return typeof expression.value === 'string' ? `"${expression.value}"` : String(expression.value);
  return [expression.head, ...expression.params]
    .map((part) => (part.kind === 'sub-expression' ? `(${wordsOf(part)})` : wordsOf(part)))
    .join(' ');
}
