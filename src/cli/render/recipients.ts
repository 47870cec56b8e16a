import type { Customer } from '../../library/customers';
import type { Library } from '../../library/library';
import { customersOf, type ListedSample } from '../../library/samples';
import { customerCalled } from './choices';
import type { FoundTemplate } from './find-template';
import { bringsCustomer, isOfCustomer } from './given-data';

/** Somebody a reply is written for, and how output calls them. */
export interface Recipient {
  /** Undefined: whoever `--data` tells of. */
  readonly customer: Customer | undefined;
  readonly label: string;
  /** True for a built-in sample, which has the orders and the like of the team's first customer. */
  readonly borrows?: boolean;
}

/** Everybody that a template's replies are written for: all customers of its library, the one that was asked for, or the one of the data. */
export function recipientsOf(found: FoundTemplate, asked: string | undefined, data: unknown): readonly Recipient[] {
  const samples = customersOf(found.library);
  const labels = samples.map(({ label }) => label);
  const named = samples.map(
    (sample): Recipient => ({
      ...withOrders(sample, found.library),
      label: labels.indexOf(sample.label) === labels.lastIndexOf(sample.label) ? sample.label : `${sample.label} (${sample.customer.id})`,
    }),
  );
  if (asked !== undefined) {
    const { id } = customerCalled(asked, found) ?? {};
    return named.filter(({ customer }) => customer?.id === id);
  }
  return bringsCustomer(data) ? [{ customer: undefined, label: 'the customer of --data' }] : named;
}

/** The built-in samples are names and nothing else: to be read in a reply, they stand in for the team's first customer. */
function withOrders({ customer, builtIn }: ListedSample, library: Library): Omit<Recipient, 'label'> {
  const data = library.customers[0]?.data;
  if (!builtIn || !data) return { customer };
  const borrowed = Object.fromEntries(Object.entries(data).filter(([key]) => !isOfCustomer(key)));
  return { customer: { ...customer, data: borrowed }, borrows: true };
}
