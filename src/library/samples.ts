import type { Customer } from './customers';
import type { Library } from './library';

/** Customers that break naive templates. Every library has them beside its own. */
export const SAMPLE_CUSTOMERS: readonly Customer[] = [
  { id: 'sample-no-name', email: 'someone@example.com' },
  { id: 'sample-blank-name', name: '   ', email: 'blank@example.com' },
  { id: 'sample-company', name: 'Kukka ja Kukka Oy', company: 'Kukka ja Kukka Oy', email: 'office@example.com' },
  {
    id: 'sample-long-name',
    name: 'Wolfeschlegelsteinhausenbergerdorff-Featherstonehaugh Maximiliana Alexandrina Konstantinopolska-Überwaldmüller',
  },
  { id: 'sample-other-script', name: '山田 太郎', timeZone: 'Asia/Tokyo' },
  { id: 'sample-right-to-left', name: 'ليلى حداد', timeZone: 'Asia/Amman' },
  { id: 'sample-apostrophe', name: "Sinéad O’Brien-D'Angelo", timeZone: 'Europe/Dublin' },
  { id: 'sample-markup', name: '<b>Ann</b> {{x}} *bold*' },
];

const LABELS: Readonly<Record<string, string>> = {
  'sample-no-name': 'No name',
  'sample-blank-name': 'Blank name',
  'sample-company': 'A company',
  'sample-long-name': 'Very long name',
  'sample-other-script': 'Another script',
  'sample-right-to-left': 'Right to left',
  'sample-apostrophe': 'Apostrophe',
  'sample-markup': 'Markup in the name',
};

/** A customer to choose from. */
export interface ListedSample {
  readonly customer: Customer;
  readonly label: string;
  /** True for the samples that every library has. */
  readonly builtIn: boolean;
}

/** The team's customers, then the built-in ones. A team's customer with a sample's id takes its place. */
export function customersOf(library: Library): readonly ListedSample[] {
  const own = library.customers.map(
    (customer): ListedSample => ({ customer, label: customer.name?.trim() || customer.id, builtIn: false }),
  );
  const ids = new Set(own.map(({ customer }) => customer.id));
  const builtIn = SAMPLE_CUSTOMERS.filter(({ id }) => !ids.has(id)).map(
    (customer): ListedSample => ({ customer, label: LABELS[customer.id] ?? customer.id, builtIn: true }),
  );
  return [...own, ...builtIn];
}
