import type { TicketEntry } from './ticket-entries';
import { wordsOfKey } from './words-of-key';

/** A customer's field that a ticket can give; `sender` is a name, an address or both. */
export type CustomerField =
  | 'name'
  | 'firstName'
  | 'lastName'
  | 'email'
  | 'phone'
  | 'company'
  | 'language'
  | 'timeZone'
  | 'channel'
  | 'sender';

/** Which field of the customer an entry is; undefined for what is about something or somebody else. */
export function customerFieldOf({ path }: TicketEntry): CustomerField | undefined {
  const last = wordsOfKey(path.at(-1) ?? '');
  const around = path
    .slice(0, -1)
    .map(wordsOfKey)
    .filter((words) => !OWN_FIELDS.has(words));
  const inside = around.at(-1) ?? '';
  const field = FIELDS.get(last);
  if (path.length === 1) return field ?? BARE.get(last);
  if (around.some((words) => OTHERS.has(words))) return undefined;
  if (COMPANY.has(inside)) return last === 'name' ? 'company' : undefined;
  // What stands deeper in a customer is about something that they have.
  if (PERSON.has(inside)) return field ?? FIELDS_OF_PERSON.get(last);
  // Of the ticket itself: its channel and language are the customer's, its name is not.
  return around.every((words) => TICKET.has(words)) ? FIELDS.get(last) : undefined;
}

/** `Aino Virtanen <aino@example.com>` in its two parts. */
export function splitAddress(value: string): { readonly name: string | undefined; readonly email: string | undefined } {
  const [, quoted = '', address] = /^(.*?)[<(](?:mailto:)?([^<>()\s]+@[^<>()\s]+)[>)]\s*$/.exec(value) ?? [];
  if (address !== undefined)
    return {
      name:
        quoted
          .trim()
          .replace(/^["“”„«'](.*)["“”»']$/, '$1')
          .trim() || undefined,
      email: address,
    };
  return /^[^\s@]+@[^\s@]+$/.test(value) ? { name: undefined, email: value } : { name: value, email: undefined };
}

const fieldsOf = (named: Readonly<Partial<Record<CustomerField, string>>>): ReadonlyMap<string, CustomerField> =>
  new Map(Object.entries(named).flatMap(([field, words]) => words.split(', ').map((word) => [word, field as CustomerField] as const)));

/** What says of itself that it is the customer's. */
const FIELDS = fieldsOf({
  sender: 'from, requester, customer, lähettäjä, asiakas, от, отправитель, клиент, kutoka, mteja, contact',
  name: 'customer name, requester name, full name, contact name, nimi, asiakkaan nimi, koko nimi, имя клиента, фио, полное имя, jina la mteja, jina kamili',
  firstName: 'first name, firstname, given name, etunimi, имя, jina la kwanza',
  lastName: 'last name, lastname, surname, family name, sukunimi, фамилия, jina la ukoo, jina la mwisho',
  email:
    'email, e mail, email address, mail, customer email, requester email, sähköposti, sähköpostiosoite, эл почта, электронная почта, почта, barua pepe',
  phone: 'phone, phone number, telephone, mobile, puhelin, puhelinnumero, телефон, номер телефона, simu, namba ya simu',
  company: 'company, company name, organization, organisation, yritys, компания, организация, kampuni',
  language: 'language, locale, lang, kieli, язык, lugha',
  timeZone: 'time zone, timezone, iana time zone, aikavyöhyke, часовой пояс, saa za eneo',
  channel: 'channel, kanava, канал, kituo',
});

/** What means the customer only where nothing stands around it. */
const BARE = fieldsOf({ name: 'name, jina' });

/** What means the customer only inside a customer. */
const FIELDS_OF_PERSON = fieldsOf({ name: 'name, display name', firstName: 'first', lastName: 'last', email: 'address' });

const PERSON: ReadonlySet<string> = new Set([
  'requester',
  'customer',
  'contact',
  'contacts',
  'user',
  'sender',
  'from',
  'recipient',
  'author',
  'source',
]);
/** People and things of a ticket that are not its customer. */
const OTHERS: ReadonlySet<string> = new Set([
  'assignee',
  'agent',
  'owner',
  'admin',
  'group',
  'team',
  'via',
  'current user',
  'responder',
  'created by',
  'updated by',
  'to',
  'cc',
  'comments',
  'articles',
  'messages',
  'events',
  'conversations',
  'conversation parts',
  'admins',
  'teammates',
  'followers',
  'collaborators',
  'statistics',
]);
/** Where help desks keep the fields that a team has made up. */
const OWN_FIELDS: ReadonlySet<string> = new Set(['custom fields', 'custom attributes', 'additional attributes', 'custom', 'fields']);
const COMPANY: ReadonlySet<string> = new Set(['organization', 'organisation', 'company']);
const TICKET: ReadonlySet<string> = new Set(['ticket', 'conversation', 'data', 'case', 'issue']);
