import type { AllCustomers, CustomerRow } from '../protocol/preview';
import { lookOf } from './channel-look';
import { showIcon } from './icon';
import { makeKeyedList } from './keyed-list';
import { languageName } from './language-name';
import { makeElement, setAttribute, setText } from './make-element';
import { makeRoving } from './roving';
import { makeRunList, type RunList } from './run-list';
import { plainRuns, stretchesOf } from './stretch';

/** What every customer would read. */
export interface CustomersView {
  readonly element: HTMLElement;
  /** Undefined while it is being worked out. */
  readonly show: (customers: AllCustomers | undefined) => void;
}

const names = new Intl.ListFormat('en', { type: 'conjunction' });

/** A list like an inbox, as the server ordered it: those for whom the reply breaks first. A row opens that customer's reply. */
export function makeCustomersView(open: (customer: string) => void): CustomersView {
  const summary = makeElement('p', { class: 'quiet', role: 'status' });
  const list = makeElement('ul', { class: 'customers' });
  const element = makeElement('section', { class: 'customers-view', 'aria-label': 'All customers' }, summary, list);
  const roving = makeRoving(list, 'button');
  const rowOf = new WeakMap<Element, CustomerRow>();
  const textOf = new WeakMap<Element, RunList>();

  list.addEventListener('click', (event) => {
    const item = event.target instanceof Element ? event.target.closest('li') : null;
    const row = item ? rowOf.get(item) : undefined;
    if (row) open(row.customer.id);
  });
  const showRows = makeKeyedList<CustomerRow>(list, {
    key: (row) => row.customer.id,
    create: () => {
      const parts = ['who', 'where quiet', 'state'].map((name) => makeElement('span', { class: name, dir: 'auto' }));
      parts[2]?.append(makeElement('span', { class: 'state-icon' }), makeElement('span'));
      const text = makeRunList(makeElement('span', { class: 'first-lines', dir: 'auto' }), new WeakMap());
      const item = makeElement(
        'li',
        {},
        makeElement('button', { type: 'button', class: 'customer-row', tabindex: -1 }, ...parts, text.element),
      );
      textOf.set(item, text);
      return item;
    },
    update: (item, row) => {
      rowOf.set(item, row);
      const [who, where, state] = item.querySelectorAll('.customer-row > span');
      if (!who || !where || !state) return;
      setText(who, row.customer.label);
      setText(where, `${languageName(row.language)}, ${lookOf(row.channel).name}`);
      const [icon, words] = state.children;
      if (icon instanceof HTMLElement) showIcon(icon, isBroken(row) ? 'error' : 'pass');
      if (words) setText(words, stateOf(row));
      setAttribute(state, 'data-broken', isBroken(row));
      textOf.get(item)?.show(stretchesOf(plainRuns(row.body), row.body).map((stretch) => ({ ...stretch, place: undefined })));
      setAttribute(item, 'lang', row.language);
      // Nothing inside a button is a button of its own.
      for (const piece of item.querySelectorAll('.piece')) {
        for (const name of ['role', 'tabindex', 'title']) piece.removeAttribute(name);
      }
    },
  });

  return {
    element,
    show: (all) => {
      const broken = all?.rows.filter(isBroken).length ?? 0;
      setText(summary, all ? summaryOf(all, broken) : 'Working out the replies …');
      showRows(all?.rows ?? []);
      roving.refresh();
    },
  };
}

const isOver = ({ length, limit }: CustomerRow): boolean => limit !== undefined && length > limit;
const isBroken = (row: CustomerRow): boolean => row.missing.length > 0 || row.problems.length > 0 || isOver(row);

function stateOf(row: CustomerRow): string {
  const missing = row.missing.length === 0 ? [] : [`${names.format(row.missing)} missing`];
  const over = isOver(row) ? [`${row.length - (row.limit ?? 0)} characters too many`] : [];
  const wrong = [...missing, ...row.problems, ...over];
  return wrong.length === 0 ? `OK, ${row.length} characters` : wrong.join('; ');
}

function summaryOf({ rows, others }: AllCustomers, broken: number): string {
  if (rows.length === 0) return 'There are no customers to show.';
  const more = others === 0 ? '' : ` ${others} more ${others === 1 ? 'is' : 'are'} not shown.`;
  if (broken === 0) return `All ${rows.length} customers get a whole reply.${more}`;
  return `The reply breaks for ${broken} of ${rows.length} customers; they stand first.${more}`;
}
