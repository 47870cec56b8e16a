import type { FillState } from '../protocol/preview';
import { hearTyping } from './field-control';
import { makeElement, setAttribute, setText } from './make-element';

/** Where an agent pastes a ticket, folded away until it is wanted. */
export interface TicketBox {
  readonly element: HTMLElement;
  readonly show: (fill: FillState) => void;
  readonly clear: () => void;
}

/** `given` hears the ticket's text; what was taken from it is listed underneath. */
export function makeTicketBox(given: (ticket: string) => void): TicketBox {
  const box = makeElement('textarea', { id: 'fill-ticket', rows: 5, 'aria-label': 'Ticket', 'aria-describedby': 'fill-ticket-problem' });
  const problem = makeElement('p', { id: 'fill-ticket-problem', class: 'field-problem', role: 'status' });
  const taken = makeElement('dl', { class: 'taken' });
  const inside = makeElement('div', { class: 'ticket' }, box, problem);
  const button = makeElement('button', { type: 'button', class: 'link', 'aria-expanded': 'false' }, 'Paste a ticket');
  const element = makeElement('div', { class: 'field' }, button, inside, taken);
  const open = (wanted: boolean) => {
    inside.hidden = !wanted;
    setAttribute(button, 'aria-expanded', String(wanted));
  };
  open(false);
  hearTyping(box, given);
  button.addEventListener('click', () => {
    open(inside.hidden === true);
    if (!inside.hidden) box.focus();
  });
  let shown = '';

  return {
    element,
    show: ({ fromTicket, ticketProblem }) => {
      setText(problem, ticketProblem ?? '');
      problem.hidden = ticketProblem === undefined;
      taken.hidden = fromTicket.length === 0;
      const key = JSON.stringify(fromTicket);
      if (key === shown) return;
      shown = key;
      const entries = fromTicket.flatMap(({ name, value }) => [makeElement('dt', {}, name), makeElement('dd', { dir: 'auto' }, value)]);
      taken.replaceChildren(...entries);
    },
    clear: () => {
      box.value = '';
      open(false);
    },
  };
}
