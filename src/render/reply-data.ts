import type { Customer } from '../library/customers';
import type { Library } from '../library/library';
import type { Snapshot } from '../template/snapshot';
import { STANDARD_VARIABLES } from '../template/standard-variables';
import type { Variable } from '../template/variable';
import { customerData } from './customer-data';
import { type MutableData, mergeInto, setAt, typed, valueAt, withValue } from './merge-data';
import type { Data } from './reply';
import { isMissing, isObject } from './values';

export interface ReplyDataInput {
  readonly library: Library;
  /** Its variables' fallbacks and examples count. */
  readonly snapshot: Snapshot;
  readonly customer?: Customer | undefined;
  readonly agent?: Readonly<Record<string, unknown>> | undefined;
  readonly ticket?: Readonly<Record<string, unknown>> | undefined;
  readonly now?: Date | undefined;
  /** What the agent was asked for, by dotted name; text is read by the variable's type. */
  readonly values?: Readonly<Record<string, unknown>> | undefined;
  /** Anything else, from a file or a help desk. */
  readonly data?: unknown;
  /** For previews: examples stand in for what only an agent or a ticket would give. They never reach a customer. */
  readonly examples?: boolean | undefined;
  /** Laid over everything else; undefined takes a value out, and only a fallback fills the gap. */
  readonly changes?: ReadonlyMap<string, Data | undefined> | undefined;
}

/** Everything that a reply can say, put together. Later sources win: company, customer, `data`, `values`; then fallbacks fill what is missing. */
export function replyData(input: ReplyDataInput): Data {
  const { library, snapshot, customer, agent, ticket, now = new Date(), values, data, examples, changes } = input;
  const variables: Readonly<Record<string, Variable>> = { ...library.policy.variables, ...snapshot.template?.variables };
  const all: MutableData = {};
  mergeInto(all, { company: library.policy.company, agent, ticket });
  if (customer) {
    const { data: own, ...fields } = customer;
    mergeInto(all, { customer: fields });
    mergeInto(all, own);
  }
  mergeInto(all, data);
  for (const [name, value] of Object.entries(values ?? {})) mergeInto(all, { [name]: typed(value, declared(variables, name)) });
  deriveNames(all);
  if (isMissing(valueAt(all, 'now'))) setAt(all, 'now', now.toISOString());
  fill(all, variables, 'fallback');
  if (examples) {
    fill(all, variables, 'example');
    fillStandard(all);
  }
  return changes ? changed(all, variables, changes) : (all as Data);
}

function changed(all: MutableData, variables: Readonly<Record<string, Variable>>, changes: ReadonlyMap<string, Data | undefined>): Data {
  let data = all as Data;
  for (const [name, value] of changes) data = withValue(data, name.split('.'), value) ?? null;
  // A customer without a name has no parts of one, and one with a name has them.
  const customer = valueAt(data as MutableData, 'customer');
  if (changes.has('customer.name') && isObject(customer))
    data = withValue(data, ['customer'], nameless(customer as MutableData, changes) as Data) ?? null;
  fill(data as MutableData, variables, 'fallback');
  return data;
}

function nameless(customer: MutableData, changes: ReadonlyMap<string, Data | undefined>): MutableData {
  const kept = (part: string) => (changes.has(`customer.${part}`) ? customer[part] : undefined);
  return customerData({ ...customer, firstName: kept('firstName'), lastName: kept('lastName') }) as MutableData;
}

const declared = (variables: Readonly<Record<string, Variable>>, name: string): Variable | undefined =>
  Object.hasOwn(variables, name) ? variables[name] : undefined;

/** First and last names, from wherever the full name came. */
function deriveNames(all: MutableData): void {
  for (const person of ['customer', 'agent']) {
    const fields = all[person];
    if (typeof fields === 'object' && fields !== null && !Array.isArray(fields))
      all[person] = customerData(fields as MutableData) as MutableData;
  }
}

function fill(all: MutableData, variables: Readonly<Record<string, Variable>>, from: 'fallback' | 'example'): void {
  for (const [name, variable] of Object.entries(variables)) {
    const value = variable[from];
    if (isMissing(valueAt(all, name)) && value !== undefined && value !== null) setAt(all, name, typed(value, variable) as Data);
  }
}

/** Examples of what an agent or a ticket gives. The customer and the company are as they are. */
function fillStandard(all: MutableData): void {
  for (const [name, { example }] of Object.entries(STANDARD_VARIABLES)) {
    if (/^(?:agent|ticket)\./.test(name) && isMissing(valueAt(all, name))) setAt(all, name, example);
  }
}
