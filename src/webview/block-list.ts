import type { PreviewBlock } from '../protocol/preview';
import { makeKeyedList } from './keyed-list';
import { makeElement, setAttribute, setText } from './make-element';
import { makeRunList, type RunList, type ShownStretches } from './run-list';
import type { Stretch } from './stretch';

/** A paragraph, an item or lines of code, cut into what is drawn. */
export interface DrawnBlock {
  readonly block: PreviewBlock;
  readonly stretches: readonly Stretch[];
}

/** Deeper quotes and lists look like this deep. The style sheet has a rule for each. */
const DEEPEST = 4;

interface BlockParts {
  readonly marker: HTMLElement;
  readonly runs: RunList;
}

/** Shows a reply block by block, as its messenger does; each block runs in its own direction. */
export function makeBlockList(element: HTMLElement, shown: ShownStretches): (blocks: readonly DrawnBlock[]) => void {
  const partsOf = new WeakMap<Element, BlockParts>();
  return makeKeyedList<DrawnBlock>(element, {
    key: ({ block }) => `${block.kind} ${block.quoted} ${block.indent} ${block.marker ?? ''} ${block.runs.map((run) => run.text).join('')}`,
    create: () => {
      const marker = makeElement('span', { class: 'marker' });
      const runs = makeRunList(makeElement('span', { class: 'pieces' }), shown);
      const created = makeElement('div', { class: 'block', dir: 'auto' }, marker, runs.element);
      partsOf.set(created, { marker, runs });
      return created;
    },
    update: (created, { block, stretches }) => {
      const parts = partsOf.get(created);
      if (!parts) return;
      setAttribute(created, 'data-kind', block.kind);
      setAttribute(created, 'data-quoted', Math.min(block.quoted, DEEPEST) || undefined);
      setAttribute(created, 'data-indent', Math.min(block.indent, DEEPEST) || undefined);
      setAttribute(created, 'role', block.quoted > 0 ? 'blockquote' : undefined);
      parts.marker.hidden = block.marker === undefined;
      setText(parts.marker, block.marker === undefined ? '' : `${block.marker} `);
      parts.runs.show(stretches);
    },
  });
}
