import type { Fill, PreviewState } from '../protocol/preview';
import { hearTyping } from './field-control';
import { makeFieldList } from './field-list';
import { makeElement } from './make-element';
import type { PageActions, Part } from './part';
import { makeTicketBox } from './ticket-box';

/** The form in which an agent makes the reply one customer's. What is typed lives here, and nowhere else in the page. */
export interface FillForm extends Part {
  readonly isOpen: () => boolean;
  /** Shows it, with the keyboard in the first field that lacks something. */
  readonly open: () => void;
  readonly close: () => void;
  /** Copies, or goes to the first field that lacks something and says so. */
  readonly submit: () => void;
}

const NOTHING: Fill = { values: {} };

/** `tell` says aloud why something can't be copied; `toggled` hears when the form opens or closes. */
export function makeFillForm(actions: PageActions, tell: (problem: string) => void, toggled: () => void): FillForm {
  const name = makeElement('input', { id: 'fill-name', type: 'text', autocomplete: 'off', dir: 'auto' });
  const nameField = makeElement('div', { class: 'field' }, makeElement('label', { for: 'fill-name' }, 'Customer’s name'), name);
  const heading = makeElement('h2', { id: 'fill-heading' }, 'Fill in for a customer');
  const keys = makeElement('p', { class: 'quiet' }, 'Enter copies, Escape closes.');
  let given = NOTHING;
  let latest: PreviewState | undefined;
  let opened = false;
  /** What to do once the host has answered with what is typed now. */
  let pending: 'focus' | 'submit' | undefined;
  let awaiting = false;
  let copied = false;
  let touched = false;

  const give = (change: Partial<Fill>) => {
    given = { ...given, ...change };
    awaiting = true;
    copied = false;
    actions.fill(given);
  };
  const ticket = makeTicketBox((text) => {
    // What was emptied by hand may come out of the new ticket.
    const values = Object.fromEntries(Object.entries(given.values).filter(([, value]) => value !== ''));
    give({ ticket: text, values, customerName: given.customerName || undefined });
  });
  const fields = makeFieldList((variable, value) => give({ values: { ...given.values, [variable]: value } }));
  const element = makeElement('form', { class: 'fill-form', novalidate: true, 'aria-labelledby': 'fill-heading' });
  element.append(heading, nameField, ticket.element, fields.element, keys);
  element.hidden = true;
  hearTyping(name, (customerName) => give({ customerName }));

  const focusFirst = () => {
    if (name.value === '') name.focus();
    else (fields.firstLacking() ?? { focus: () => name.focus() }).focus();
  };
  const decide = () => {
    const lacking = fields.firstLacking();
    const refusal = latest?.fill?.refusal;
    if (lacking) {
      fields.complain();
      lacking.focus();
      tell(`Still needed: ${lacking.label}`);
    } else if (refusal !== undefined) tell(refusal.replaceAll('`', ''));
    else {
      copied = true;
      actions.copy();
    }
  };
  const submit = () => {
    if (awaiting) pending = 'submit';
    else decide();
  };
  const clear = () => {
    given = NOTHING;
    name.value = '';
    ticket.clear();
    fields.clear();
  };
  const set = (open: boolean) => {
    opened = open;
    touched = true;
    element.hidden = !open;
    toggled();
  };
  const close = () => {
    if (!opened) return;
    clear();
    pending = undefined;
    set(false);
    actions.fill(undefined);
  };

  element.addEventListener('submit', (event) => event.preventDefault());
  element.addEventListener('keydown', (event) => {
    if (event.isComposing) return;
    const { target } = event;
    const ownEnter = target instanceof HTMLButtonElement || (target instanceof HTMLTextAreaElement && !event.ctrlKey && !event.metaKey);
    if (event.key === 'Escape') close();
    else if (event.key === 'Enter' && !ownEnter) submit();
    else return;
    event.preventDefault();
  });

  return {
    element,
    isOpen: () => opened,
    close,
    submit,
    open: () => {
      // The reply that was copied was another customer's.
      if (copied) clear();
      copied = false;
      pending = 'focus';
      set(true);
      name.focus();
      give({});
    },
    show: (state) => {
      // A page that was loaded again takes up what the host still holds.
      if (!touched && state.fill) {
        const values = state.fill.asked.flatMap(({ name, value }) => (value === undefined ? [] : [[name, value] as const]));
        given = { customerName: state.fill.customerName, values: Object.fromEntries(values) };
        set(true);
      }
      latest = state;
      if (!opened || !state.fill) return;
      awaiting = false;
      const shownName = given.customerName ?? state.fill.customerName;
      // What is being typed, or composed, is the agent's; an empty box takes what the ticket gives.
      if (name.value !== shownName && (name.value === '' || document.activeElement !== name)) name.value = shownName;
      ticket.show(state.fill);
      fields.show(state.fill.asked, given.values);
      const next = pending;
      pending = undefined;
      if (next === 'focus') focusFirst();
      const unanswered = state.fill.asked.filter(
        ({ type, name, value }) => type === 'flag' && value === undefined && !(name in given.values),
      );
      // A box without a tick says no, so the reply has to say it too.
      if (unanswered.length > 0)
        give({ values: { ...given.values, ...Object.fromEntries(unanswered.map(({ name }) => [name, 'false'])) } });
      if (next === 'submit') submit();
    },
  };
}
