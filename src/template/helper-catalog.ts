import type { SlotType } from '../prose/token';

/** A helper as writers meet it: in completion, in hover and in the documentation. */
export interface HelperForm {
  readonly name: string;
  /** `block` opens and closes, `value` prints, `condition` answers yes or no inside `{{#if (…)}}`. */
  readonly kind: 'block' | 'value' | 'condition';
  /** How it is written. */
  readonly form: string;
  readonly description: string;
  /** What stands in the sentence where it prints; undefined where its first argument decides. */
  readonly result?: SlotType;
}

/** Every helper that a reply may use; a name that isn't here is a diagnostic. */
export const HELPERS: readonly HelperForm[] = [
  {
    name: 'if',
    kind: 'block',
    form: '{{#if eta}}…{{else}}…{{/if}}',
    description: 'One text when the value is there, another when it is missing.',
  },
  { name: 'unless', kind: 'block', form: '{{#unless eta}}…{{/unless}}', description: 'Text that stands only while the value is missing.' },
  { name: 'each', kind: 'block', form: '{{#each items}}{{this}}{{/each}}', description: 'The text once for each item of a list.' },
  {
    name: 'with',
    kind: 'block',
    form: '{{#with order}}{{number}}{{/with}}',
    description: 'Shorter names inside: `number` reads `order.number`.',
  },
  {
    name: 'channel',
    kind: 'block',
    form: '{{#channel "whatsapp" "telegram"}}…{{else}}…{{/channel}}',
    description: 'Text for some channels only.',
  },
  {
    name: 'lookup',
    kind: 'value',
    form: '{{lookup prices plan}}',
    description: 'The entry of a list or a block that another value names.',
  },
  {
    name: 'fallback',
    kind: 'value',
    form: '{{fallback customer.firstName "there"}}',
    description: 'The value, or the words behind it when the value is missing.',
  },
  { name: 'date', kind: 'value', form: '{{date eta}}', description: "A day, written in the way of the reply's language.", result: 'DATE' },
  { name: 'time', kind: 'value', form: '{{time callAt}}', description: "A time of day, in the customer's time zone.", result: 'DATE' },
  {
    name: 'datetime',
    kind: 'value',
    form: '{{datetime callAt}}',
    description: "A day and a time, in the customer's time zone.",
    result: 'DATE',
  },
  { name: 'relative', kind: 'value', form: '{{relative eta}}', description: 'How far off a day is: "in 3 days".', result: 'DATE' },
  {
    name: 'number',
    kind: 'value',
    form: '{{number count}}',
    description: "A number, written in the way of the reply's language.",
    result: 'NUMBER',
  },
  { name: 'money', kind: 'value', form: '{{money amount "EUR"}}', description: 'An amount with its currency.', result: 'MONEY' },
  { name: 'list', kind: 'value', form: '{{list items}}', description: 'A list as words: "a, b and c".', result: 'TEXT' },
  {
    name: 'plural',
    kind: 'value',
    form: '{{plural days one="# day" other="# days"}}',
    description: 'The form that fits the number; `#` is the number.',
  },
  { name: 'upper', kind: 'value', form: '{{upper code}}', description: 'In capitals.' },
  { name: 'lower', kind: 'value', form: '{{lower code}}', description: 'In small letters.' },
  { name: 'capitalize', kind: 'value', form: '{{capitalize reason}}', description: 'With a capital first letter.' },
  {
    name: 'name',
    kind: 'value',
    form: '{{name customer "genitive"}}',
    description: "The customer's name in a grammatical case.",
    result: 'NAME',
  },
  { name: 'eq', kind: 'condition', form: '(eq reason "customs")', description: 'Are the two the same?' },
  { name: 'ne', kind: 'condition', form: '(ne reason "customs")', description: 'Are the two different?' },
  { name: 'gt', kind: 'condition', form: '(gt days 3)', description: 'Is the first greater?' },
  { name: 'gte', kind: 'condition', form: '(gte days 3)', description: 'Is the first greater or equal?' },
  { name: 'lt', kind: 'condition', form: '(lt days 3)', description: 'Is the first less?' },
  { name: 'lte', kind: 'condition', form: '(lte days 3)', description: 'Is the first less or equal?' },
  { name: 'and', kind: 'condition', form: '(and eta reason)', description: 'Are all of them there?' },
  { name: 'or', kind: 'condition', form: '(or eta reason)', description: 'Is one of them there?' },
  { name: 'not', kind: 'condition', form: '(not eta)', description: 'Is it missing?' },
];

const byName: ReadonlyMap<string, HelperForm> = new Map(HELPERS.map((helper) => [helper.name, helper]));

/** The helper with this name, if replies have one. */
export const helperNamed = (name: string): HelperForm | undefined => byName.get(name);

/** What a helper prints, as a sentence sees it. */
export const helperResultType = (name: string): SlotType | undefined => byName.get(name)?.result;
