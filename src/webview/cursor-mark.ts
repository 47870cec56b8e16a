import type { CursorPlace } from './part';
import type { ShownStretches } from './run-list';

/** Shows in the reply what the editor's cursor stands in. */
export interface CursorMark {
  readonly moved: (cursor: CursorPlace) => void;
  /** Call after the reply has changed. */
  readonly refresh: () => void;
}

/** Marks among the pieces of `container`, and scrolls to a mark that is out of sight unless the pointer is busy with the page. */
export function makeCursorMark(container: HTMLElement, shown: ShownStretches): CursorMark {
  let cursor: CursorPlace | undefined;

  const mark = (): HTMLElement | undefined => {
    const pieces = [...container.querySelectorAll<HTMLElement>('.piece')];
    const distances = pieces.map((piece) => distanceTo(shown, piece, cursor));
    const nearest = Math.min(...distances);
    // Behind a stretch's last letter the cursor still belongs to it, unless the next one begins there.
    const marked = pieces.filter((_, index) => distances[index] === nearest && nearest < Number.POSITIVE_INFINITY);
    for (const piece of pieces) piece.toggleAttribute('data-cursor', marked.includes(piece));
    return marked[0];
  };

  return {
    moved: (place) => {
      cursor = place;
      const marked = mark();
      if (marked && isOutOfSight(marked) && !document.documentElement.matches(':hover')) marked.scrollIntoView({ block: 'center' });
    },
    refresh: () => void mark(),
  };
}

/** 0 within, 1 at the end, else infinite. */
function distanceTo(shown: ShownStretches, piece: Element, cursor: CursorPlace | undefined): number {
  const place = shown.get(piece)?.place;
  if (!cursor || !place || place.uri !== cursor.uri || cursor.offset < place.source.start) return Number.POSITIVE_INFINITY;
  if (cursor.offset < place.source.end) return 0;
  return cursor.offset === place.source.end ? 1 : Number.POSITIVE_INFINITY;
}

function isOutOfSight(element: HTMLElement): boolean {
  const { top, bottom } = element.getBoundingClientRect();
  const bar = document.querySelector('.copy-bar')?.getBoundingClientRect();
  const floor = bar && bar.height > 0 ? Math.min(bar.top, window.innerHeight) : window.innerHeight;
  return bottom <= 0 || top >= floor;
}
