import * as z from 'zod';
import { CHANNEL_IDS } from '../template/channel-ids';
import { languageTag } from '../template/schema';
import { type Validated, validate } from '../template/validate';
import { parseYaml } from '../yaml/parse-yaml';

/** The file of sample customers, beside the policy. */
export const CUSTOMERS_FILE = 'customers.yaml';

const customerSchema = z.looseObject({
  id: z.union([z.string(), z.number()]).transform(String).describe('How to name the customer on the command line.'),
  name: z.string().optional().describe('The full name; first and last name are derived from it.'),
  firstName: z.string().optional().describe("The first name, where it can't be derived."),
  lastName: z.string().optional().describe("The last name, where it can't be derived."),
  email: z.string().optional(),
  phone: z.union([z.string(), z.number()]).transform(String).optional(),
  company: z.string().optional().describe('A company, for a customer that is no person or writes for one.'),
  language: languageTag.optional().describe("The customer's language."),
  timeZone: z.string().optional().describe('For example `Europe/Helsinki`.'),
  channel: z.enum(CHANNEL_IDS).optional().describe('Where the customer writes.'),
  data: z.record(z.string(), z.unknown()).optional().describe('Anything else that templates use.'),
});

export const customersSchema = z.array(customerSchema);

export type Customer = z.infer<typeof customerSchema>;

/** Reads `customers.yaml`. A list that doesn't fit gives no customers and says why. */
export function readCustomers(source: string): Validated<readonly Customer[]> {
  return validate(customersSchema, parseYaml(source), 'a list of customers');
}
