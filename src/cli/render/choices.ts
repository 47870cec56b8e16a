import type { Customer } from '../../library/customers';
import { customersOf } from '../../library/samples';
import { choose } from '../choose';
import { listed } from '../sentences';
import { UsageError } from '../usage-error';
import type { FoundTemplate } from './find-template';

/** The sample customer of an id. */
export function customerCalled(id: string, { library }: FoundTemplate): Customer | undefined {
  const customers = customersOf(library).map(({ customer }) => customer);
  const chosen = choose(
    'customer',
    id,
    customers.map((customer) => customer.id),
  );
  return customers.find((customer) => customer.id === chosen);
}

/** A language that the template is written in. */
export function languageOf(language: string, { snapshot }: FoundTemplate): string {
  const languages = snapshot.replies.map((reply) => reply.language);
  if (languages.includes(language)) return language;
  const written = languages.length === 0 ? 'It has no text at all.' : `It is written in ${listed(languages)}.`;
  throw new UsageError(`${snapshot.id} has no text in ${language}. ${written}`);
}

/** The moment that `--now` names. */
export function momentOf(iso: string): Date {
  const moment = new Date(iso);
  if (!/^\d{4}-\d{2}-\d{2}/.test(iso) || Number.isNaN(moment.getTime()))
    throw new UsageError(`--now takes a moment such as 2027-03-01T09:30:00Z, not ${iso}.`);
  return moment;
}
