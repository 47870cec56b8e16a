import type { Customer } from '../library/customers';
import type { Library } from '../library/library';
import type { Snapshot } from '../template/snapshot';
import { STANDARD_VARIABLES } from '../template/standard-variables';
import type { Variable } from '../template/variable';
import { customerData } from './customer-data';
import { type MutableData, mergeInto, setAt, typed, valueAt } from './merge-data';
import type { Data } from './reply';
import { isMissing } from './values';

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
}

/** Everything that a reply can say, put together. Later sources win: company, customer, `data`, `values`; then fallbacks fill what is missing. */
export function replyData(input: ReplyDataInput): Data {
  const { library, snapshot, customer, agent, ticket, now = new Date(), values, data, examples } = input;
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
  return all as Data;
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
