import { FORBIDDEN_KEYS } from '../yaml/to-data';
import { personalName } from './personal-name';
import type { Data } from './reply';
import { isMissing, type Value } from './values';

/** A customer as templates see one: given fields, and what can be derived from the name. `data` is not part of it. */
export function customerData(customer: Readonly<Record<string, unknown>>): { readonly [key: string]: Data | undefined } {
  const own: Record<string, Data | undefined> = {};
  for (const [key, value] of Object.entries(customer)) {
    if (key !== 'data' && !FORBIDDEN_KEYS.has(key)) own[key] = value as Data | undefined;
  }
  const given = (key: string): string | undefined =>
    typeof own[key] === 'string' && !isMissing(own[key] as Value) ? (own[key] as string).trim() : undefined;
  const derived = personalName(given('name'));
  const firstName = given('firstName') ?? derived.firstName;
  const lastName = given('lastName') ?? derived.lastName;
  const joined = [firstName, lastName].filter((part) => part !== undefined).join(' ');
  return { ...own, name: derived.name ?? (joined === '' ? undefined : joined), firstName, lastName };
}
