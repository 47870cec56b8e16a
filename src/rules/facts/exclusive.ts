import type { BlockNode, BodyNode } from '../../handlebars/nodes';
import { conditionOf } from '../../prose/conditions';

interface Side {
  readonly block: BlockNode;
  /** What is asked, and the answer under which the place is read. */
  readonly question: string;
  readonly answer: boolean;
}

function sidesAround(nodes: readonly BodyNode[], offset: number): Side[] {
  const block = nodes.find((node) => node.kind === 'block' && node.span.start <= offset && offset < node.span.end);
  if (block?.kind !== 'block') return [];
  const otherwise = block.otherwise !== undefined && offset >= block.otherwise.tag.start;
  const { condition, negated } = conditionOf(block);
  const answer = (otherwise === block.inverted) !== negated;
  return [{ block, question: condition.text, answer }, ...sidesAround(otherwise ? block.otherwise!.nodes : block.program, offset)];
}

/** Can no path read both places, since they stand on two sides of one condition? */
export function areExclusive(nodes: readonly BodyNode[], one: number, other: number): boolean {
  const others = sidesAround(nodes, other);
  return sidesAround(nodes, one).some((side) =>
    others.some(({ question, answer }) => question === side.question && answer !== side.answer),
  );
}
