import type { BlockNode, BodyNode } from '../../handlebars/nodes';
import { conditionOf } from '../../prose/conditions';
import { blocksAround } from './around';

/** Is it `{{#channel "whatsapp" …}}`? */
export const isChannelBlock = (block: BlockNode): boolean => conditionOf(block).condition.kind === 'channel';

/** Does a channel's block name this channel? */
export const namesChannel = ({ params }: BlockNode, channel: string): boolean =>
  params.some((param) => param.kind === 'literal' && param.value === channel);

/** Does what stands at a place go to a channel, or do the blocks around it keep it for others? */
export const isShownOn = (nodes: readonly BodyNode[], offset: number, channel: string): boolean =>
  blocksAround(nodes, offset).every((block) => {
    if (!isChannelBlock(block)) return true;
    const inProgram = block.otherwise === undefined || offset < block.otherwise.tag.start;
    return (namesChannel(block, channel) !== block.inverted) === inProgram;
  });
