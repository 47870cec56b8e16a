import { CHANNEL_IDS } from '../template/channel-ids';
import type { Customer } from './customers';
import { customerFieldOf, splitAddress } from './ticket-customer';
import { readTicketEntries, type TicketEntry } from './ticket-entries';
import { isValueFor, type TicketVariable, variableFor } from './ticket-variable';

/** What a pasted ticket says. */
export interface PastedTicket {
  /** Undefined when it names nobody. */
  readonly customer: Omit<Customer, 'id'> | undefined;
  /** By the names of the variables. */
  readonly values: Readonly<Record<string, string>>;
  /** All that was taken, in the order of the ticket. */
  readonly taken: readonly { readonly name: string; readonly value: string }[];
  /** Why nothing could be taken. */
  readonly problem: string | undefined;
}

/**
 * Takes out of a ticket what a reply can use: who the customer is, and values of variables. A key counts when its words are those of a
 * variable's name or description, never when they only resemble them; the first of several stays.
 */
export function readTicket(source: string, variables: readonly TicketVariable[]): PastedTicket {
  const { entries, problem } = readTicketEntries(source);
  const customer = new Map<string, string>();
  const values = new Map<string, string>();
  const taken: { name: string; value: string }[] = [];
  const take = (into: Map<string, string>, key: string, name: string, value: string): void => {
    if (into.has(key)) return;
    into.set(key, value);
    taken.push({ name, value });
  };
  for (const entry of entries) {
    const field = customerFieldOf(entry);
    if (field === 'sender') takeSender(entry, (key, value) => take(customer, key, `customer.${key}`, value));
    else if (field && fits(field, entry.value)) take(customer, field, `customer.${field}`, normal(field, entry.value));
    const variable = field ? undefined : variableFor(entry, variables);
    const value = variable && isValueFor(variable, entry.value);
    if (variable && value !== undefined) take(values, variable.name, variable.name, value);
  }
  const nothing = taken.length === 0 ? NOTHING_FOUND : undefined;
  return {
    customer: customer.size > 0 ? (Object.fromEntries(customer) as Omit<Customer, 'id'>) : undefined,
    values: Object.fromEntries(values),
    taken,
    problem: problem ?? nothing,
  };
}

const NOTHING_FOUND =
  'Nothing in this ticket fits the reply. Paste it as JSON, or as lines such as “Name: Aino Virtanen” and “Order number: A-1042”.';

/** `Aino Virtanen <aino@example.com>`, or one of the two. */
function takeSender({ value }: TicketEntry, take: (key: string, value: string) => void): void {
  const { name, email } = splitAddress(value);
  if (name !== undefined) take('name', name);
  if (email !== undefined) take('email', email);
}

const LANGUAGE = /^[a-z]{2,3}(?:[-_][a-z0-9]{2,8})*$/i;

/** A language that is no tag, or a channel that we don't know, would break the reply rather than help it. */
function fits(field: string, value: string): boolean {
  if (field === 'language') return LANGUAGE.test(value) || LANGUAGE_NAMES.has(value.toLowerCase());
  if (field === 'channel') return (CHANNEL_IDS as readonly string[]).includes(value.toLowerCase());
  if (field === 'email') return /^[^\s@<>]+@[^\s@<>]+$/.test(value);
  return field === 'timeZone' ? isTimeZone(value) : true;
}

function normal(field: string, value: string): string {
  if (field === 'language') return LANGUAGE_NAMES.get(value.toLowerCase()) ?? tagOf(value);
  return field === 'channel' ? value.toLowerCase() : value;
}

/** `en_US`, as Zendesk and osTicket write it, is `en-US`. */
const tagOf = (value: string): string => value.replaceAll('_', '-').replace(/^[A-Z]+/i, (base) => base.toLowerCase());

/** What the four languages call each other and themselves. */
const LANGUAGE_NAMES: ReadonlyMap<string, string> = new Map([
  ...['english', 'englanti', 'английский', 'kiingereza'].map((name) => [name, 'en'] as const),
  ...['finnish', 'suomi', 'финский', 'kifini'].map((name) => [name, 'fi'] as const),
  ...['russian', 'venäjä', 'русский', 'kirusi'].map((name) => [name, 'ru'] as const),
  ...['swahili', 'suahili', 'суахили', 'kiswahili'].map((name) => [name, 'sw'] as const),
]);

function isTimeZone(value: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: value }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}
