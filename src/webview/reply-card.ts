import type { PreviewState } from '../protocol/preview';
import { lookOf } from './channel-look';
import { chosenTabIds, REPLY_ID } from './choosers';
import { customerName } from './customer-name';
import { makeElement, setAttribute, setText } from './make-element';
import type { PageActions, Part, Place } from './part';
import { makePieceList, PIECE_STOPS } from './piece-list';
import { makeRoving } from './roving';

/** The reply as the customer will see it. Each piece leads to the place that made it. */
export function makeReplyCard(actions: PageActions): Part {
  const placeOf = new WeakMap<Element, Place>();
  const recipient = makeElement('dd', { dir: 'auto' });
  const subject = makePieceList(makeElement('dd', { class: 'pieces subject' }), placeOf);
  const envelope = makeElement('dl', { class: 'envelope' }, entry('To', recipient), entry('Subject', subject.element));
  const body = makePieceList(makeElement('div', { class: 'pieces body' }), placeOf);
  const card = makeElement('div', { id: REPLY_ID, role: 'tabpanel', class: 'card' }, envelope, body.element);
  const element = makeElement('div', { class: 'stage' }, card);
  const roving = makeRoving(card, PIECE_STOPS);

  const reveal = (target: EventTarget | null): boolean => {
    const piece = target instanceof Element ? target.closest('.piece') : null;
    const place = piece ? placeOf.get(piece) : undefined;
    if (place) actions.reveal(place);
    return place !== undefined;
  };
  card.addEventListener('click', (event) => {
    // Whoever drags over the text wants to select it, not to leave for the editor.
    if (document.getSelection()?.isCollapsed !== false) reveal(event.target);
  });
  card.addEventListener('keydown', (event) => {
    if ((event.key === 'Enter' || event.key === ' ') && reveal(event.target)) event.preventDefault();
  });

  return {
    element,
    show: (state) => {
      const look = lookFor(state);
      setAttribute(element, 'data-look', look);
      setAttribute(element, 'data-stale', state.stale);
      setAttribute(card, 'aria-labelledby', chosenTabIds(state));
      envelope.hidden = look !== 'mail';
      setText(recipient, customerName(state));
      for (const list of [subject, body]) setAttribute(list.element, 'lang', state.language);
      setAttribute(subject.element, 'data-none', look === 'mail' && !state.subject?.length);
      subject.show(look === 'mail' ? (state.subject ?? []) : []);
      body.show(state.body ?? []);
      roving.refresh(card.querySelector<HTMLElement>('.piece.missing') ?? card.querySelector<HTMLElement>('.piece.value') ?? undefined);
    },
  };
}

/** A fragment is no letter of its own, whichever channel it is seen for. */
const lookFor = (state: PreviewState) => (state.kind === 'fragment' ? 'plain' : lookOf(state.channel).look);

const entry = (name: string, value: HTMLElement): HTMLElement => makeElement('div', {}, makeElement('dt', {}, name), value);
