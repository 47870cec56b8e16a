import { STANDARD_VARIABLES } from '../../template/standard-variables';

/**
 * What other help desks and mail tools call a customer, an agent and a company, from their public placeholder references:
 * Zendesk `ticket.requester.first_name` and `current_user.name`, HubSpot and Salesforce `contact.FirstName`, Freshdesk `ticket.agent.name`, Help Scout `conversation.number`.
 */
const ROOTS: readonly (readonly [string, string])[] = [
  ['ticket.requester', 'customer'],
  ['ticket.customer', 'customer'],
  ['ticket.contact', 'customer'],
  ['requester', 'customer'],
  ['contact', 'customer'],
  ['client', 'customer'],
  ['recipient', 'customer'],
  ['lead', 'customer'],
  ['person', 'customer'],
  ['ticket.assignee', 'agent'],
  ['ticket.agent', 'agent'],
  ['current_user', 'agent'],
  ['currentuser', 'agent'],
  ['conversation', 'ticket'],
  ['assignee', 'agent'],
  ['owner', 'agent'],
  ['sender', 'agent'],
  ['ticket.organization', 'customer.company'],
  ['organization', 'customer.company'],
  ['account', 'customer.company'],
];

/** Roots that are another system's, though nobody can tell from the name alone what is meant: in some, `user` is the agent. */
const UNCERTAIN: readonly string[] = ['user', 'mailbox', 'dc', 'snippet', 'snippets'];

/** Roots of texts that stand in many replies: `{{dc.signature}}` is what a fragment is here. */
export const isForeignFragment = (name: string): boolean => /^(?:dc|snippets?)\./i.test(name);

/** Bare names for what our variables are called; letters only, in small letters. */
const BARE: Readonly<Record<string, string>> = {
  name: 'customer.name',
  customername: 'customer.name',
  clientname: 'customer.name',
  fullname: 'customer.name',
  customer: 'customer.name',
  recipientname: 'customer.name',
  firstname: 'customer.firstName',
  fname: 'customer.firstName',
  lastname: 'customer.lastName',
  lname: 'customer.lastName',
  surname: 'customer.lastName',
  customerfirstname: 'customer.firstName',
  customerlastname: 'customer.lastName',
  customeremail: 'customer.email',
  customerphone: 'customer.phone',
  agent: 'agent.name',
  agentname: 'agent.name',
  yourname: 'agent.name',
  myname: 'agent.name',
  agentfirstname: 'agent.firstName',
  operatorname: 'agent.name',
  companyname: 'company.name',
  ourcompany: 'company.name',
  ticketid: 'ticket.id',
  ticketnumber: 'ticket.number',
  casenumber: 'ticket.number',
  nimi: 'customer.name',
  asiakas: 'customer.name',
  asiakkaannimi: 'customer.name',
  etunimi: 'customer.firstName',
  sukunimi: 'customer.lastName',
  имя: 'customer.firstName',
  имяклиента: 'customer.name',
  клиент: 'customer.name',
  фамилия: 'customer.lastName',
  jina: 'customer.name',
  mteja: 'customer.name',
  jinalamteja: 'customer.name',
  jinalakwanza: 'customer.firstName',
};

/** Letters and digits only: `CUSTOMER NAME`, `customer_name` and `customer.name` are one name. */
export const lettersOf = (name: string): string => name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

const STANDARD = new Map(Object.keys(STANDARD_VARIABLES).map((name) => [lettersOf(name), name]));

/** Our name for what another system's placeholder means, where that is certain. `declared` are the names that the template has of its own. */
export function ourNameFor(name: string, declared: Iterable<string>): string | undefined {
  const letters = lettersOf(name);
  for (const own of declared) if (lettersOf(own) === letters) return own;
  const fromRoot = throughRoot(name);
  return fromRoot ?? STANDARD.get(letters) ?? (Object.hasOwn(BARE, letters) ? BARE[letters] : undefined);
}

function throughRoot(name: string): string | undefined {
  const lower = name.toLowerCase();
  for (const [theirs, ours] of ROOTS) {
    if (lower === theirs && ours !== 'customer.company' && ours !== 'ticket') return `${ours}.name`;
    if (!lower.startsWith(`${theirs}.`)) continue;
    const field = name.slice(theirs.length + 1);
    if (ours === 'customer.company') return lettersOf(field) === 'name' ? ours : undefined;
    return STANDARD.get(lettersOf(`${ours}.${field}`)) ?? (/^(?:full|display)name$/.test(lettersOf(field)) ? `${ours}.name` : undefined);
  }
  return undefined;
}

/** Is a name in a mustache another system's: of its roots, or a standard name in its spelling (`customer.first_name`)? */
export function isForeignName(name: string): boolean {
  if (Object.hasOwn(STANDARD_VARIABLES, name)) return false;
  const lower = name.toLowerCase();
  if ([...ROOTS.map(([root]) => root), ...UNCERTAIN].some((root) => lower.startsWith(`${root}.`))) return true;
  return /_/.test(name) && STANDARD.has(lettersOf(name));
}
