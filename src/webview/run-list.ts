import { makeKeyedList } from './keyed-list';
import { makeElement, setAttribute, setText } from './make-element';
import { originOf } from './origin';
import type { Stretch } from './stretch';
import { titleOf } from './stretch-title';

/** Shows words whose every stretch knows where it comes from. */
export interface RunList {
  readonly element: HTMLElement;
  readonly show: (stretches: readonly Stretch[]) => void;
}

/** What each element shows; it forgets with the element. */
export type ShownStretches = WeakMap<Element, Stretch>;

/** The stretches that the arrow keys visit; line breaks alone are no place to stop. */
export const STRETCH_STOPS = '.piece:not([data-blank])';

const WORST_FIRST = ['error', 'warning', 'info', 'hint'] as const;

/** Fills `element`, and keeps in `shown` what stands where. */
export function makeRunList(element: HTMLElement, shown: ShownStretches): RunList {
  const show = makeKeyedList<Stretch>(element, {
    key: (stretch) => `${stretch.piece?.kind ?? 'added'} ${stretch.piece?.variable ?? ''} ${stretch.style} ${stretch.text}`,
    create: () => makeElement('span', { tabindex: -1 }),
    update: (span, stretch) => {
      const { piece, problems } = stretch;
      shown.set(span, stretch);
      setAttribute(span, 'class', `piece ${piece?.kind ?? 'added'}`);
      setAttribute(span, 'role', piece === undefined || piece.kind === 'text' ? undefined : 'button');
      setAttribute(span, 'title', titleOf(stretch));
      setAttribute(span, 'data-origin', piece && originOf(piece));
      setAttribute(span, 'data-style', stretch.style || undefined);
      setAttribute(span, 'data-link', stretch.link !== undefined);
      setAttribute(span, 'data-differs', stretch.differs);
      setAttribute(
        span,
        'data-problem',
        WORST_FIRST.find((severity) => problems.some((problem) => problem.severity === severity)),
      );
      setAttribute(span, 'data-blank', piece === undefined || (piece.kind === 'text' && stretch.text.trim() === ''));
      if (piece?.kind === 'missing') showMissing(span, piece.variable ?? stretch.text);
      else setText(span, stretch.text);
    },
  });
  return { element, show };
}

/** The word "missing" stands in the text itself, so that nobody has to see a colour to notice. */
function showMissing(span: HTMLElement, variable: string): void {
  if (span.childElementCount === 1 && span.firstChild?.textContent === variable) return;
  span.replaceChildren(variable, makeElement('span', { class: 'missing-word' }, ' missing'));
}
