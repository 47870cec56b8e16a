import type { BlockNode, BodyNode } from '../../handlebars/nodes';
import { walkNodes } from '../../handlebars/walk';
import { conditionOf } from '../../prose/conditions';
import { describePath } from '../../prose/describe-path';
import type { Assumption } from '../../prose/witness';
import type { TemplateText } from '../../template/template-text';
import type { Span } from '../../text/span';
import type { ProposedFix } from '../rule';

/** A block whose only side leaves something out on the other: what is missing can stand in an `{{else}}` of its own. */
export interface HalfBlock {
  readonly block: BlockNode & { readonly close: Span };
  readonly assumption: Assumption;
}

/** The half of a block that a path falls through, where that is all there is to the path. */
export function halfBlockOf(text: TemplateText, witness: readonly Assumption[]): HalfBlock | undefined {
  const [assumption, ...more] = witness;
  if (!assumption || more.length > 0 || assumption.condition.kind === 'some') return undefined;
  const block = assumption.condition.node;
  if (!block.close || block.otherwise || !stands(text.body.nodes, block)) return undefined;
  const readWhenTrue = block.inverted === conditionOf(block).negated;
  if (assumption.holds === readWhenTrue) return undefined;
  return { block: { ...block, close: block.close }, assumption };
}

/** Is it this body's own, and not a fragment's? */
function stands(nodes: readonly BodyNode[], block: BlockNode): boolean {
  let found = false;
  walkNodes(nodes, {
    enter(node) {
      found ||= node === block;
    },
  });
  return found;
}

/** The span of what stands in the block, without the blanks around it. */
export function contentOf(text: TemplateText, { block }: HalfBlock): Span {
  const content = text.value.slice(block.open.end, block.close.start);
  const start = block.open.end + (content.length - content.trimStart().length);
  return { start, end: start + content.trim().length };
}

/** Adds an `{{else}}` with a text that stands between the same blanks as what it is the alternative to. */
export function elseBranch(text: TemplateText, half: HalfBlock, added: string): ProposedFix {
  const { open, close } = half.block;
  const content = contentOf(text, half);
  const before = text.value.slice(open.end, content.start);
  const after = text.value.slice(content.end, close.start);
  const when = describePath([half.assumption])
    .replace(/^When /, 'when ')
    .replace(/, $/, '');
  return {
    title: `Add “${added.replace(/\s+/g, ' ')}” for ${when}`,
    safe: false,
    edits: [{ span: { start: close.start, end: close.start }, newText: `{{else}}${before}${added}${after}` }],
  };
}
