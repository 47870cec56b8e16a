import type { Customer } from '../library/customers';
import type { AskedValues } from './asked-values';

/** One reader of a reply: who it is, and what was known when it was written. */
export interface Scenario {
  readonly customer: Customer;
  readonly values: Readonly<Record<string, unknown>>;
  /** The answers to the template's conditions; `undefined` is: missing. */
  readonly answers: ReadonlyMap<string, unknown>;
  /** True for a way through the conditions that only one customer is sent on. */
  readonly aside: boolean;
}

/** Up to here all answers are tried with each other; beyond, each of them alone and all of them missing together. */
const MAX_TOGETHER = 32;

/** All customers with everything known, then the first customer on every other way through the conditions. */
export function scenariosOf(customers: readonly Customer[], { usual, others }: AskedValues): readonly Scenario[] {
  const known = new Map([...others.keys()].map((name) => [name, usual[name]]));
  const [first] = customers;
  const everybody = customers.map((customer): Scenario => scenario(customer, usual, known, false));
  return first ? [...everybody, ...otherAnswers(known, others).map((answers) => scenario(first, usual, answers, true))] : everybody;
}

function scenario(customer: Customer, usual: AskedValues['usual'], answers: Scenario['answers'], aside: boolean): Scenario {
  const values: Record<string, unknown> = { ...usual };
  let data: unknown = customer.data;
  for (const [name, answer] of answers) {
    // A customer's own value goes before ours, but where we ask what else could be.
    if (answer === usual[name] && answer !== undefined) continue;
    data = without(data, name.split('.'));
    if (answer === undefined) delete values[name];
    else values[name] = answer;
  }
  for (const name of Object.keys(usual)) if (has(data, name.split('.'))) delete values[name];
  return { customer: { ...customer, data: data as Customer['data'] }, values, answers, aside };
}

function otherAnswers(known: Scenario['answers'], others: AskedValues['others']): Scenario['answers'][] {
  let together: Scenario['answers'][] = [known];
  for (const [name, answers] of others) {
    together = together.flatMap((sofar) => [sofar, ...answers.map((answer) => new Map(sofar).set(name, answer))]);
    if (together.length > MAX_TOGETHER) return apart(known, others);
  }
  return together.slice(1);
}

const apart = (known: Scenario['answers'], others: AskedValues['others']): Scenario['answers'][] => [
  ...[...others].flatMap(([name, answers]) => answers.map((answer) => new Map(known).set(name, answer))),
  new Map([...others.keys()].map((name) => [name, undefined])),
];

const isBlock = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);

function has(data: unknown, [name = '', ...rest]: readonly string[]): boolean {
  if (!isBlock(data) || !Object.hasOwn(data, name)) return false;
  return rest.length === 0 ? data[name] !== undefined && data[name] !== null : has(data[name], rest);
}

function without(data: unknown, [name = '', ...rest]: readonly string[]): unknown {
  if (!isBlock(data) || !Object.hasOwn(data, name)) return data;
  const { [name]: inner, ...others } = data;
  return rest.length === 0 ? others : { ...others, [name]: without(inner, rest) };
}
