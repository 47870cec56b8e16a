import type { AskedVariable, Fill, PreviewState } from '../protocol/preview';
import { hearTyping } from './field-control';
import { makeFieldList } from './field-list';
import { makeElement, setAttribute, setText } from './make-element';
import type { PageActions, Part } from './part';
import { makeTicketBox } from './ticket-box';

/** The form in which an agent makes the reply one customer's. What is typed lives here, and nowhere else in the page. */
export interface FillForm extends Part {
  readonly isOpen: () => boolean;
  /** Shows it, with the keyboard in the first field that lacks something. */
  readonly open: () => void;
  /** The same for the next customer: nothing of the last one stays, unless their reply could not be copied yet. */
  readonly begin: () => void;
  readonly close: () => void;
  /** Copies, or goes to the first field that lacks something and says so. */
  readonly submit: () => void;
  readonly goTo: (variable: string) => void;
  /** How the copy went that the form asked for. */
  readonly copied: (ok: boolean) => void;
}

const NOTHING: Fill = { values: {} };
/** A name gives these, so they have no fields of their own. */
const NAMES: ReadonlySet<string> = new Set(['customer.name', 'customer.firstName']);
const NAME_PROBLEM = "This reply can't be sent without it.";

/** `tell` says aloud why something can't be copied; `toggled` hears when the form opens or closes. */
export function makeFillForm(actions: PageActions, tell: (problem: string) => void, toggled: () => void): FillForm {
  const name = makeElement('input', {
    id: 'fill-name',
    type: 'text',
    autocomplete: 'off',
    dir: 'auto',
    'aria-describedby': 'fill-name-problem',
  });
  const nameProblem = makeElement('p', { id: 'fill-name-problem', class: 'field-problem' });
  const nameLabel = makeElement('label', { for: 'fill-name' }, 'Customer’s name');
  const nameField = makeElement('div', { class: 'field' }, nameLabel, name, nameProblem);
  const heading = makeElement('h2', { id: 'fill-heading' }, 'Fill in for a customer');
  const keys = makeElement('p', { class: 'quiet' }, 'Enter copies, Escape closes.');
  let given = NOTHING;
  let latest: PreviewState | undefined;
  let opened = false;
  /** What to do once the host has answered with what is typed now. */
  let pending: 'focus' | 'submit' | undefined;
  let awaiting = false;
  let refused = false;
  let touched = false;

  const give = (change: Partial<Fill>) => {
    given = { ...given, ...change };
    awaiting = true;
    // Whoever types already is where they want to be.
    if (pending === 'focus') pending = undefined;
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

  const lacksName = () => latest?.fill?.asked.some(isName) ?? false;
  const firstLacking = () => (lacksName() ? { label: 'Customer’s name', focus: () => name.focus() } : fields.firstLacking());
  const showNameProblem = (wanted: boolean) => {
    nameProblem.hidden = !wanted;
    setText(nameProblem, wanted ? NAME_PROBLEM : '');
    setAttribute(name, 'aria-invalid', wanted ? 'true' : undefined);
  };
  showNameProblem(false);
  const focusFirst = () => {
    if (name.value === '') name.focus();
    else (fields.firstLacking() ?? fields.firstEmpty() ?? { focus: () => name.focus() }).focus();
  };
  const decide = () => {
    const lacking = firstLacking();
    const refusal = latest?.fill?.refusal;
    if (lacking) {
      fields.complain();
      showNameProblem(lacksName());
      lacking.focus();
      tell(`Still needed: ${lacking.label}`);
    } else if (refusal !== undefined) tell(refusal.replaceAll('`', ''));
    else actions.copy();
  };
  const submit = () => {
    if (awaiting) pending = 'submit';
    else decide();
  };
  const clear = () => {
    given = NOTHING;
    refused = false;
    pending = undefined;
    awaiting = false;
    name.value = '';
    showNameProblem(false);
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
    set(false);
    actions.fill(undefined);
  };
  const open = () => {
    set(true);
    name.focus();
    give({});
    pending = 'focus';
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
    open,
    close,
    submit,
    begin: () => {
      if (!refused) clear();
      open();
    },
    goTo: (variable) => (NAMES.has(variable) ? name : fields.of(variable))?.focus(),
    copied: (ok) => {
      refused = opened && !ok;
    },
    show: (state) => {
      // A page that was loaded again takes up what the host still holds.
      if (!touched && state.fill) {
        const values = state.fill.asked.flatMap(({ name, value }) => (value === undefined ? [] : [[name, value] as const]));
        given = { customerName: state.fill.customerName, values: Object.fromEntries(values) };
        set(true);
      }
      const isOther = latest !== undefined && latest.uri !== state.uri;
      latest = state;
      if (!opened) return;
      // What was typed was for another reply.
      if (isOther) clear();
      if (!state.fill) {
        // The host's last word before it hears of the form counts for nothing.
        if (!awaiting) set(false);
        return;
      }
      awaiting = false;
      const shownName = given.customerName ?? state.fill.customerName;
      // What is being typed, or composed, is the agent's; an empty box takes what the ticket gives.
      if (name.value !== shownName && (name.value === '' || document.activeElement !== name)) name.value = shownName;
      if (!lacksName()) showNameProblem(false);
      ticket.show(state.fill);
      fields.show(
        state.fill.asked.filter((asked) => !isName(asked)),
        given.values,
        new Set(
          [...(state.subject ?? []), ...(state.body ?? [])].flatMap(({ kind, variable = '' }) => (kind === 'missing' ? [variable] : [])),
        ),
      );
      const next = pending;
      pending = undefined;
      if (next === 'focus') focusFirst();
      if (next === 'submit') submit();
    },
  };
}

const isName = ({ name, value }: AskedVariable): boolean => NAMES.has(name) && !value;
