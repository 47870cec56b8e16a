import { problemWithValue } from '../template/value-check';
import type { TicketEntry } from './ticket-entries';
import { wordsOfKey } from './words-of-key';

/** A variable that a ticket may hold a value for. */
export interface TicketVariable {
  readonly name: string;
  readonly type: string;
  readonly description: string | undefined;
  readonly choices: readonly string[] | undefined;
}

/**
 * The variable that a ticket's entry is about: its whole name, else the last part of it, else its description, word for word. What fits two
 * variables alike fits none.
 */
export function variableFor({ path }: TicketEntry, variables: readonly TicketVariable[]): TicketVariable | undefined {
  const ends = new Set(path.map((_, index) => wordsOfKey(path.slice(index).join(' '))));
  const last = wordsOfKey(path.at(-1) ?? '');
  const nameOf = ({ name }: TicketVariable): string => wordsOfKey(name);
  const tailOf = ({ name }: TicketVariable): string => wordsOfKey(name.slice(name.lastIndexOf('.') + 1));
  const tests: ((variable: TicketVariable) => boolean)[] = [
    (variable) => ends.has(nameOf(variable)),
    (variable) => wordsOfKey(variable.description ?? '') === last,
    (variable) => meansTheSame(last, nameOf(variable)),
    (variable) => !isVague(tailOf(variable)) && (tailOf(variable) === last || meansTheSame(last, tailOf(variable))),
  ];
  for (const test of tests) {
    const found = last === '' ? [] : variables.filter(test);
    if (found.length > 0) return found.length === 1 ? found[0] : undefined;
  }
  return undefined;
}

/** Names that every object of a ticket has: `id` of what? */
const VAGUE: ReadonlySet<string> = new Set([
  'id',
  'name',
  'number',
  'status',
  'url',
  'date',
  'type',
  'value',
  'title',
  'subject',
  'created at',
]);
const isVague = (words: string): boolean => VAGUE.has(words);

/** What forms of the four languages call the fields that most tickets have. */
const SAME: readonly ReadonlySet<string>[] = [
  ['order number', 'order no', 'order id', 'tilausnumero', 'tilauksen numero', 'номер заказа', 'заказ', 'namba ya agizo', 'namba ya oda'],
  ['invoice number', 'invoice no', 'laskunumero', 'laskun numero', 'номер счёта', 'номер счета', 'namba ya ankara'],
  ['tracking number', 'tracking code', 'seurantakoodi', 'seurantatunnus', 'трек номер', 'номер отслеживания', 'namba ya ufuatiliaji'],
  ['ticket number', 'case number', 'tikettinumero', 'tapausnumero', 'номер обращения', 'номер заявки', 'namba ya tiketi'],
  ['amount', 'summa', 'määrä', 'сумма', 'kiasi'],
].map((words) => new Set(words));

const meansTheSame = (one: string, other: string): boolean => one !== '' && SAME.some((words) => words.has(one) && words.has(other));

/** The value as the variable takes it; undefined for one that its type refuses, which is better asked for. */
export function isValueFor({ type, choices }: TicketVariable, value: string): string | undefined {
  if (choices) return choices.find((choice) => choice.toLowerCase() === value.toLowerCase());
  return problemWithValue(type, value) === undefined ? value : undefined;
}
