import type { Customer } from '../../library/customers';
import { didYouMean } from '../../template/did-you-mean';
import { STANDARD_ROOTS, STANDARD_VARIABLES } from '../../template/standard-variables';
import { lettersOf } from './foreign-names';

const STANDARD_NAMES = Object.keys(STANDARD_VARIABLES);

/** Fields that the team's policy supplies. */
export const SETTABLE: ReadonlySet<string> = new Set(['name', 'email', 'phone', 'url', 'address', 'currency']);

const rootOf = (name: string): string => name.split('.', 1)[0] ?? name;

/** Is it of a root that every template knows? What stands under it may be a help desk's own field. */
export const hasStandardRoot = (name: string): boolean => STANDARD_ROOTS.has(rootOf(name));

/** The standard field that a misspelt one means. A help desk's own field is like none, or a sample customer has it. */
export function nearStandardField(name: string, customers: readonly Customer[]): string | undefined {
  const [root = '', field, ...deeper] = name.split('.');
  if (field === undefined || deeper.length > 0 || Object.hasOwn(STANDARD_VARIABLES, name)) return undefined;
  if (root === 'company' && SETTABLE.has(field)) return undefined;
  if (root === 'customer' && customers.some((customer) => Object.hasOwn(customer, field))) return undefined;
  const fields = STANDARD_NAMES.filter((known) => known.startsWith(`${root}.`)).map((known) => known.slice(root.length + 1));
  const near = field.length < 4 ? undefined : didYouMean(field, fields);
  return near === undefined ? undefined : `${root}.${near}`;
}

/** The name that a wholly unknown one means: misspelt, without its root (`firstName`), or with another. */
export function nearName(name: string, declared: readonly string[]): string | undefined {
  const known = [...declared, ...STANDARD_NAMES];
  const tail = known.find((candidate) => lettersOf(candidate.slice(candidate.indexOf('.') + 1)) === lettersOf(name));
  return tail ?? didYouMean(name, known);
}
