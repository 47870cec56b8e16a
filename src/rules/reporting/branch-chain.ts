import type { BlockNode, BodyNode } from '../../handlebars/nodes';

/** One side of a block that a place stands in. */
interface Side {
  readonly block: BlockNode;
  readonly otherwise: boolean;
}

/** The sides of blocks that a place in a body stands in, the outermost first. */
function sidesAround(nodes: readonly BodyNode[], offset: number): Side[] {
  for (const block of nodes) {
    if (block.kind !== 'block' || offset < block.open.end || offset >= block.span.end) continue;
    const otherwise = block.otherwise !== undefined && offset >= block.otherwise.tag.start;
    return [{ block, otherwise }, ...sidesAround(otherwise ? block.otherwise!.nodes : block.program, offset)];
  }
  return [];
}

/** Does a place stand in no branch? */
export const isOnEveryPath = (nodes: readonly BodyNode[], offset: number): boolean => sidesAround(nodes, offset).length === 0;

/**
 * The first place from `offset` on that is read wherever `from` is: behind the blocks that `from` does not stand in.
 * Of what stands at the end of a sentence, that is where a new one can be added.
 */
export function placeOnPathOf(nodes: readonly BodyNode[], from: number, offset: number): number {
  const mine = sidesAround(nodes, from);
  const others = sidesAround(nodes, Math.max(0, offset - 1));
  const parting = others.find(({ block, otherwise }, index) => mine[index]?.block !== block || mine[index].otherwise !== otherwise);
  return parting ? parting.block.span.end : offset;
}
