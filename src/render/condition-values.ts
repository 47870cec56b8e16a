import { STANDARD_VARIABLES } from '../template/standard-variables';
import type { Variable, VariableType } from '../template/variable';
import { declarationOf, variableType } from '../template/variable-type';
import type { ConditionValues } from './condition-ways';
import { type MutableData, typed, valueAt } from './merge-data';
import type { RenderReplyInput } from './render-reply';
import type { Data } from './reply';
import { replyData } from './reply-data';
import { isMissing } from './values';

/** Values with which conditions can be made true: examples, then what a sample customer has, then what a value of that type looks like. */
export function conditionValues({ library, snapshot }: RenderReplyInput, channels: readonly string[]): ConditionValues {
  const declared = (name: string): Variable | undefined => declarationOf(name, snapshot.template, snapshot.settings);
  const sampled = (name: string): Data | undefined => {
    for (const customer of library.customers.slice(0, MAX_SAMPLES)) {
      const value = valueAt(replyData({ library, snapshot, customer }) as MutableData, name);
      if (!isMissing(value)) return value;
    }
    return undefined;
  };
  const remembered = new Map<string, Data>();
  const example = (name: string): Data => {
    const variable = declared(name);
    const given = variable?.example ?? variable?.choices?.[0];
    const standard = Object.hasOwn(STANDARD_VARIABLES, name) ? STANDARD_VARIABLES[name]?.example : undefined;
    const known = (given === undefined ? undefined : (typed(given, variable) as Data)) ?? sampled(name) ?? standard;
    return known ?? another(name);
  };
  const another = (name: string): Data => LOOKS_LIKE[variableType(name, snapshot.template, snapshot.settings)] ?? lastWords(name);
  return {
    channels,
    example(name) {
      const value = remembered.get(name) ?? example(name);
      remembered.set(name, value);
      return value;
    },
    choices: (name) => declared(name)?.choices ?? [],
    another: (name) => declared(name)?.choices?.at(-1) ?? another(name),
  };
}

const MAX_SAMPLES = 20;

const LOOKS_LIKE: Readonly<Partial<Record<VariableType, Data>>> = {
  name: 'Aino',
  number: 3,
  money: '12.50',
  date: '2027-03-01',
  datetime: '2027-03-01T09:30',
  url: 'https://acme.example',
  email: 'aino@example.com',
  phone: '+358 50 000 0000',
  flag: true,
};

/** `order.shelfMark` is "shelf mark". */
const lastWords = (name: string): string =>
  name
    .slice(name.lastIndexOf('.') + 1)
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .toLowerCase();
