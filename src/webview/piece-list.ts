import type { PreviewPiece } from '../protocol/preview';
import { makeKeyedList } from './keyed-list';
import { makeElement, setAttribute, setText } from './make-element';
import type { Place } from './part';

/** Shows a text whose every piece knows where it comes from. */
export interface PieceList {
  readonly element: HTMLElement;
  readonly show: (pieces: readonly PreviewPiece[]) => void;
}

/** The pieces that the arrow keys visit; line breaks alone are no place to stop. */
export const PIECE_STOPS = '.piece:not([data-blank])';

/** `placeOf` learns each piece's place in the file, and forgets it with the element. */
export function makePieceList(element: HTMLElement, placeOf: WeakMap<Element, Place>): PieceList {
  const show = makeKeyedList<PreviewPiece>(element, {
    key: (piece) => `${piece.kind} ${piece.variable ?? ''} ${piece.text}`,
    create: () => makeElement('span', { tabindex: -1 }),
    update: (span, piece) => {
      placeOf.set(span, { source: piece.source, ...(piece.uri === undefined ? {} : { uri: piece.uri }) });
      setAttribute(span, 'class', `piece ${piece.kind}`);
      setAttribute(span, 'role', piece.kind === 'text' ? undefined : 'button');
      setAttribute(span, 'title', titleOf(piece));
      setAttribute(span, 'data-blank', piece.kind === 'text' && piece.text.trim() === '');
      if (piece.kind === 'missing') showMissing(span, piece.variable ?? piece.text);
      else setText(span, piece.text);
    },
  });
  return { element, show };
}

/** The word "missing" stands in the text itself, so that nobody has to see a colour to notice. */
function showMissing(span: HTMLElement, variable: string): void {
  if (span.childElementCount === 1 && span.firstChild?.textContent === variable) return;
  span.replaceChildren(variable, makeElement('span', { class: 'missing-word' }, ' missing'));
}

function titleOf(piece: PreviewPiece): string | undefined {
  const from = piece.uri === undefined ? '' : ` in ${fileName(piece.uri)}`;
  if (piece.kind === 'missing') return `This customer has no ${piece.variable ?? 'value here'}. Click to show it${from || ' in the file'}.`;
  if (piece.kind === 'value') return `${piece.variable ?? 'A value'}${from}. Click to show it in the file.`;
  return from ? `From ${fileName(piece.uri ?? '')}` : undefined;
}

/** The last part of a URI, as a person would name the file. */
function fileName(uri: string): string {
  const last = uri.slice(uri.lastIndexOf('/') + 1);
  try {
    return decodeURIComponent(last);
  } catch {
    return last;
  }
}
