import type { Customer } from '../library/customers';
import type { Library } from '../library/library';
import { readTicket } from '../library/pasted-ticket';
import { customersOf } from '../library/samples';
import type { TicketVariable } from '../library/ticket-variable';
import type { Fill, PreviewRequest } from '../protocol/preview';
import type { Snapshot } from '../template/snapshot';
import { STANDARD_VARIABLES } from '../template/standard-variables';

/** What an agent gave for one reply, by hand and out of a ticket. What was typed by hand wins. */
export interface GivenValues {
  /** Nobody's name is made up: without one the customer has none. */
  readonly customer: Customer;
  readonly values: Readonly<Record<string, string>>;
  readonly fromTicket: readonly { readonly name: string; readonly value: string }[];
  readonly ticketProblem: string | undefined;
}

/** Puts together what was given. A sample customer counts only when somebody chose one and named nobody else. */
export function givenValues(fill: Fill, { customer: chosen }: PreviewRequest, library: Library, snapshot: Snapshot): GivenValues {
  const ticket = fill.ticket?.trim() ? readTicket(fill.ticket, ticketVariables(library, snapshot)) : undefined;
  const named = fill.customerName?.trim();
  const sample = customersOf(library).find(({ customer }) => customer.id === chosen)?.customer;
  const fromTicket = ticket?.customer;
  const { name, firstName, lastName, ...others } = fromTicket ?? {};
  const entered = named === undefined ? fromTicket : { ...others, ...(named === '' ? {} : { name: named }) };
  return {
    customer: entered ? { id: ENTERED, ...entered } : (sample ?? { id: ENTERED }),
    values: { ...ticket?.values, ...fill.values },
    fromTicket: ticket?.taken ?? [],
    ticketProblem: ticket?.problem,
  };
}

/** The id of a customer who is no sample. */
const ENTERED = '';

/** What a ticket may give: declared variables, and what every template knows of a ticket. */
function ticketVariables(library: Library, snapshot: Snapshot): TicketVariable[] {
  const declared = Object.entries({ ...library.policy.variables, ...snapshot.template?.variables });
  const standard = Object.entries(STANDARD_VARIABLES).filter(([name]) => name.startsWith('ticket.'));
  return [...declared, ...standard].map(([name, { type, description, ...rest }]) => ({
    name,
    type,
    description,
    choices: 'choices' in rest ? rest.choices : undefined,
  }));
}
