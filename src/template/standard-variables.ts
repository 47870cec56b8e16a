import type { VariableType } from './variable';

export interface StandardVariable {
  readonly type: VariableType;
  readonly description: string;
  readonly example: string;
}

/** Roots that every template knows, whatever stands under them: a help desk's own fields too. */
export const STANDARD_ROOTS: ReadonlySet<string> = new Set(['customer', 'agent', 'company', 'ticket', 'now']);

/** The fields that completion offers and hover explains. */
export const STANDARD_VARIABLES: Readonly<Record<string, StandardVariable>> = {
  'customer.name': { type: 'name', description: "The customer's full name", example: 'Aino Virtanen' },
  'customer.firstName': { type: 'name', description: "The customer's first name", example: 'Aino' },
  'customer.lastName': { type: 'name', description: "The customer's last name", example: 'Virtanen' },
  'customer.email': { type: 'email', description: "The customer's mail address", example: 'aino@example.com' },
  'customer.phone': { type: 'phone', description: "The customer's phone number", example: '+358 50 000 0000' },
  'customer.company': { type: 'text', description: 'The company that the customer writes for', example: 'Kukka Oy' },
  'customer.language': { type: 'text', description: "The customer's language", example: 'fi' },
  'customer.timeZone': { type: 'text', description: "The customer's time zone", example: 'Europe/Helsinki' },
  'customer.channel': { type: 'text', description: 'The channel that the customer writes on', example: 'whatsapp' },
  'agent.name': { type: 'name', description: "The agent's full name", example: 'Mika Salo' },
  'agent.firstName': { type: 'name', description: "The agent's first name", example: 'Mika' },
  'agent.lastName': { type: 'name', description: "The agent's last name", example: 'Salo' },
  'agent.email': { type: 'email', description: "The agent's mail address", example: 'mika@acme.example' },
  'agent.phone': { type: 'phone', description: "The agent's phone number", example: '+358 9 000 0000' },
  'agent.title': { type: 'text', description: "The agent's job title", example: 'Support specialist' },
  'agent.team': { type: 'text', description: "The agent's team", example: 'Logistics' },
  'company.name': { type: 'name', description: "Our company's name", example: 'Acme' },
  'company.email': { type: 'email', description: 'Our mail address', example: 'help@acme.example' },
  'company.phone': { type: 'phone', description: 'Our phone number', example: '+358 9 000 0000' },
  'company.url': { type: 'url', description: 'Our web address', example: 'https://acme.example' },
  'ticket.id': { type: 'text', description: "The ticket's id", example: '48213' },
  'ticket.number': { type: 'text', description: "The ticket's number, as the customer sees it", example: '48213' },
  'ticket.subject': { type: 'text', description: 'What the customer wrote in the subject', example: 'Where is my parcel?' },
  'ticket.status': { type: 'text', description: "The ticket's status", example: 'open' },
  'ticket.url': { type: 'url', description: 'Where the customer sees the ticket', example: 'https://acme.example/t/48213' },
  'ticket.createdAt': { type: 'datetime', description: 'When the customer wrote', example: '2027-03-01T09:30:00Z' },
  'ticket.dueDate': { type: 'date', description: 'The day by which we answer', example: '2027-03-03' },
  now: { type: 'datetime', description: 'The present moment', example: '2027-03-01T09:30:00Z' },
};

/** Guesses a type from the last part of an undeclared name, since a help desk's own fields are declared nowhere. */
export function guessType(path: string): VariableType {
  const last = path.slice(path.lastIndexOf('.') + 1);
  if (/(?:date|deadline|due|eta|day)$/i.test(last)) return 'date';
  if (/(?:[a-z]At|time)$/.test(last) || /^time$/i.test(last)) return 'datetime';
  if (/(?:days|hours|minutes|duration)$/i.test(last)) return 'duration';
  if (/(?:url|link)$/i.test(last)) return 'url';
  if (/(?:amount|price|total|fee|sum)$/i.test(last)) return 'money';
  if (/(?:^name|[a-z]Name)$/.test(last)) return 'name';
  if (/^(?:is|has)[A-Z]/.test(last)) return 'flag';
  return 'text';
}
