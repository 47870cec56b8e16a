import fc from 'fast-check';
import { stringify } from 'yaml';
import type { Customer } from '../../src/library/customers';
import { createLibrary, type Library } from '../../src/library/library';
import { readPolicy } from '../../src/library/policy';
import type { RenderReplyInput } from '../../src/render/render-reply';
import { CHANNEL_IDS } from '../../src/template/channel-ids';
import { VARIABLE_TYPES, type VariableType } from '../../src/template/variable';

/** What a customer may have put into a field; not to be mistaken for a mustache of ours. */
export const HOSTILE = '{{hostile}}';

/** The examples that a template declares; none of them may reach a reply. */
export const EXAMPLES = /example|31.?337|1931/i;

const NAMES: Readonly<Record<VariableType, string>> = {
  text: 'order.number',
  name: 'colleague',
  number: 'count',
  money: 'price',
  date: 'eta',
  datetime: 'meeting',
  duration: 'wait',
  url: 'link',
  email: 'mail',
  phone: 'tel',
  choice: 'reason',
  flag: 'vip',
  list: 'items',
};

const exampleOf = (type: VariableType): unknown => {
  if (type === 'number') return 31337;
  if (type === 'money') return '31337.77 EUR';
  if (type === 'date') return '1931-07-13';
  if (type === 'datetime') return '1931-07-13T12:00:00Z';
  if (type === 'list') return ['example one', 'example two'];
  return type === 'flag' ? true : `example of ${type}`;
};

const variablesOf = (fallbacks: boolean): Record<string, unknown> =>
  Object.fromEntries(
    VARIABLE_TYPES.map((type) => [
      NAMES[type],
      {
        type,
        example: exampleOf(type),
        ...(type === 'choice' ? { choices: ['weather', 'customs'] } : {}),
        ...(fallbacks && ['text', 'list', 'choice'].includes(type) ? { fallback: type === 'list' ? ['a lamp'] : 'weather' } : {}),
      },
    ]),
  );

const known = fc.constantFrom(
  ...Object.values(NAMES),
  ...['customer.firstName', 'customer.name', 'customer.lastName', 'customer.email', 'agent.firstName', 'agent.name', 'company.name'],
  ...['ticket.number', 'ticket.subject', 'now', 'items.[0]', '@root.eta', 'items.length'],
);
const odd = fc.constantFrom(
  ...[
    'ghost',
    'customer.ghost',
    'ghost.deep',
    'order',
    'customer',
    'agent',
    'this',
    '@index',
    '@key',
    '@first',
    '../eta',
    'each.other',
    'length',
  ],
);
const path = fc.oneof({ weight: 5, arbitrary: known }, { weight: 1, arbitrary: odd });

/** Calls that the data mostly fits. */
const fitting = fc.constantFrom(
  ...[
    'date eta',
    'date eta style="short"',
    'datetime meeting',
    'time meeting',
    'relative eta',
    'money price',
    'money count "KES"',
    'number count',
  ],
  ...[
    'list items',
    'list items "or"',
    'plural count one="# day" other="# days"',
    'plural count one="# день" few="# дня" many="# дней" other="# дня"',
  ],
  ...[
    'fallback customer.firstName "there"',
    'upper order.number',
    'capitalize reason',
    'name customer "dative"',
    'name customer',
    'gt count 2',
  ],
);

const word = fc.constantFrom(
  '"there"',
  '"weather"',
  '""',
  '" "',
  '0',
  '2',
  '-1.5',
  'true',
  'false',
  'null',
  '"2027-03-31"',
  '"EUR"',
  '"or"',
);

const { argument } = fc.letrec<{ argument: string; call: string }>((tie) => ({
  argument: fc.oneof(
    { depthSize: 'small' },
    { weight: 6, arbitrary: path },
    { weight: 2, arbitrary: word },
    { weight: 2, arbitrary: tie('call').map((call) => `(${call})`) },
  ),
  call: fc.oneof(
    { weight: 12, arbitrary: fitting },
    fc.tuple(fc.constantFrom('date', 'time', 'datetime', 'relative', 'number', 'money', 'list', 'name'), tie('argument')).map(joined),
    fc.tuple(fc.constantFrom('upper', 'lower', 'capitalize', 'not', 'fallback'), tie('argument')).map(joined),
    fc
      .tuple(fc.constantFrom('fallback', 'eq', 'ne', 'gt', 'gte', 'lt', 'lte', 'and', 'or', 'lookup'), tie('argument'), tie('argument'))
      .map(joined),
    fc.tuple(tie('argument'), tie('argument')).map(([one, two]) => `fallback ${one} ${two} "there"`),
    fc
      .tuple(fc.constantFrom('date', 'time', 'datetime'), tie('argument'), fc.constantFrom('"short"', 'style="full"', '"odd"', 'style=eta'))
      .map(joined),
    fc
      .tuple(tie('argument'), fc.constantFrom('digits=2', 'digits=-1', 'digits=ghost'))
      .map(([value, digits]) => `number ${value} ${digits}`),
    fc
      .tuple(tie('argument'), fc.constantFrom('"EUR"', 'currency="kes"', '"money"', 'reason'))
      .map(([value, unit]) => `money ${value} ${unit}`),
    tie('argument').map((value) => `list ${value} "or"`),
    fc
      .tuple(tie('argument'), fc.constantFrom('"dative"', '"genitive"', 'case="partitive"', '"vocative"', 'reason'))
      .map(([value, wanted]) => `name ${value} ${wanted}`),
    fc.tuple(tie('argument'), tie('argument')).map(([count, form]) => `plural ${count} one="# day" few="# дня" many=${form} other=${form}`),
    tie('argument').map((count) => `plural ${count} one="# päivä" other="# päivää"`),
  ),
}));

function joined(parts: readonly string[]): string {
  return parts.join(' ');
}

/** Without the brackets that an argument has. `{{null}}` would be a gap of that name. */
const bare = argument.filter((text) => text !== 'null').map((text) => (text.startsWith('(') ? text.slice(1, -1) : text));

/** No backslash: before a mustache it asks for the braces themselves, and copying refuses what comes of it. */
const text = fc.constantFrom(
  ...[
    '',
    ' ',
    '\n\n',
    'Hei ',
    'Здравствуйте, ',
    'Habari ',
    ', ',
    '. ',
    '!\n',
    '🎉',
    '*',
    '_',
    '`',
    '~',
    '|',
    '<',
    '&',
    '\n* ',
    '\n1. ',
    '\n> ',
  ],
  ...['**', 'Thank you.\n', '[here](', ')', '\n---\n', '\n```\n', '\t', '\u00a0'],
);
const mustache = fc.oneof(
  { weight: 6, arbitrary: bare.map((value) => `{{${value}}}`) },
  { weight: 1, arbitrary: bare.map((value) => `{{{${value}}}}`) },
  { weight: 1, arbitrary: bare.map((value) => `{{~${value}~}}`) },
  { weight: 1, arbitrary: path.map((value) => `[here]({{${value}}})`) },
  { weight: 1, arbitrary: path.map((value) => `\`{{&${value}}}\``) },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      '{{!-- a {{note}} to the agent --}}',
      '{{! a note }}',
      '{{> sign}}',
      '{{> sign agent}}',
      '{{> sign eta=now}}',
      '{{> none}}',
    ),
  },
);

const { body } = fc.letrec<{ body: string; block: string }>((tie) => ({
  block: fc.oneof(
    fc
      .tuple(fc.constantFrom('if', 'unless', 'with', 'each', 'not'), argument, tie('body'), tie('body'))
      .map(([helper, value, yes, no]) => `{{#${helper} ${value}}}${yes}{{else}}${no}{{/${helper}}}`),
    fc
      .tuple(fc.constantFrom('eq', 'gt', 'and', 'or', 'ne'), argument, argument, tie('body'))
      .map(([helper, one, two, inner]) => `{{#${helper} ${one} ${two}}}${inner}{{/${helper}}}`),
    fc
      .tuple(argument, argument, tie('body'), tie('body'))
      .map(([one, two, first, second]) => `{{#if ${one}}}${first}{{else if ${two}}}${second}{{/if}}`),
    fc
      .tuple(fc.constantFrom(...CHANNEL_IDS), tie('body'), tie('body'))
      .map(([id, here, there]) => `{{#channel "${id}" "sms"}}${here}{{else}}${there}{{/channel}}`),
    fc.tuple(path, tie('body')).map(([value, inner]) => `{{#each ${value} as |item place|}}{{item}} {{place}}${inner}{{/each}}`),
    fc
      .tuple(fc.constantFrom('items', 'customer', 'vip', 'ghost', 'order'), tie('body'))
      .map(([name, inner]) => `{{#${name}}}${inner}{{/${name}}}`),
    tie('body').map((inner) => `{{#> sign}}${inner}{{/sign}}`),
    fc
      .tuple(bare, tie('body'))
      .filter(([value]) => value.includes(' '))
      .map(([value, inner]) => `{{#${value}}}${inner}{{/${value.split(' ', 1)[0]}}}`),
  ),
  body: fc
    .array(fc.oneof({ depthSize: 'small', withCrossShrink: true }, text, mustache, mustache, tie('block')), { maxLength: 6 })
    .map((parts) => parts.join('')),
}));

/** Whatever a help desk or a file may hold where a value should be. */
const { anything } = fc.letrec<{ anything: unknown }>((tie) => ({
  anything: fc.oneof(
    { depthSize: 'small' },
    fc.constantFrom<unknown>(null, undefined, '', '   ', '\u200b', true, false, 0, -1, 2, 1.5, 1e21, Number.NaN, Number.POSITIVE_INFINITY),
    fc.constantFrom<unknown>(
      '2027-03-31',
      '2027-03-31T14:30:00Z',
      '2027-02-30',
      '12.50 EUR',
      '3',
      'Aino Virtanen',
      'Kukka Oy',
      'Мария',
      '山田 太郎',
      '999999999999999999999',
    ),
    fc.constantFrom<unknown>(
      HOSTILE,
      `<b>${HOSTILE}</b>`,
      '*bold* _it_',
      '```',
      '](x)',
      '\n# Heading',
      'https://acme.test/a_b',
      'javascript:alert(1)',
      '}}',
      '\u202e',
    ),
    fc.constantFrom<unknown>(new Date('2027-03-31T10:00:00Z'), new Date(Number.NaN), () => 'made', Symbol('sign'), 12n),
    fc.array(tie('anything'), { maxLength: 3 }),
    fc.dictionary(fc.constantFrom('name', 'firstName', 'amount', 'currency', 'number', 'ghost', 'length', 'deep'), tie('anything'), {
      maxKeys: 3,
    }),
  ),
}));

/** Data in which nothing is missing. */
const WHOLE = {
  order: { number: 'B-77', name: 'Laura' },
  colleague: 'Laura',
  count: 3,
  price: '12.50 EUR',
  eta: '2027-03-31',
  meeting: '2027-03-31T14:30:00Z',
  wait: '2 days',
  link: 'https://acme.test/a_b',
  mail: 'desk@acme.test',
  tel: '+358 9 000',
  reason: 'customs',
  vip: true,
  items: ['a lamp', 'a bulb'],
  customer: { name: 'Aino Virtanen', email: 'aino@acme.test' },
  agent: { name: 'Laura Salo' },
  ticket: { number: '7', subject: 'Where is it?' },
};

const fields = (names: readonly string[]): fc.Arbitrary<Record<string, unknown>> =>
  fc.record(Object.fromEntries(names.map((name) => [name, anything])), { requiredKeys: [] });

const customer: fc.Arbitrary<Customer> = fc.record(
  {
    id: fc.constant('one'),
    name: fc.constantFrom('', '   ', 'Aino Virtanen', 'Kukka Oy', HOSTILE, '<b>Ann</b>', 'Петрова, Ольга', '\u200b', "O'Brien"),
    language: fc.constantFrom('en', 'fi', 'ru', 'sw', 'sv', 'en-GB'),
    timeZone: fc.constantFrom('Europe/Helsinki', 'Africa/Nairobi', 'Nowhere/None', ''),
    channel: fc.constantFrom(...CHANNEL_IDS),
    email: fc.constantFrom('', 'aino@acme.test'),
    data: fields([...Object.values(NAMES), 'customer', 'agent', 'ticket', 'order', 'ghost', 'now']),
  },
  { requiredKeys: ['id'] },
) as fc.Arbitrary<Customer>;

/** A reply to render: a library of one template and one fragment in four languages, and somebody to write to. */
export type RandomReply = Omit<RenderReplyInput, 'library' | 'snapshot'> & {
  readonly files: Readonly<Record<string, string>>;
  readonly policy: string;
};

export const anyReply: fc.Arbitrary<RandomReply> = fc
  .record({
    texts: fc.array(body, { minLength: 4, maxLength: 4 }),
    signs: fc.array(body, { minLength: 2, maxLength: 2 }),
    subject: body,
    fallbacks: fc.boolean(),
    currency: fc.constantFrom(undefined, 'EUR'),
    customer: fc.option(customer, { nil: undefined }),
    language: fc.constantFrom('en', 'fi', 'ru', 'sw', undefined),
    channel: fc.constantFrom(...CHANNEL_IDS, undefined),
    agent: fields(['name', 'firstName']),
    ticket: fields(['number', 'subject']),
    values: fc.dictionary(
      fc.constantFrom(...Object.values(NAMES)),
      fc.constantFrom('', ' ', 'no', '3', '2027-03-31', 'a, b; c', HOSTILE, '12.50'),
    ),
    data: fc.oneof(
      fc.constant(WHOLE),
      fields(['customer', 'customer.firstName', 'order', 'order.number', 'ghost', 'count', 'company']).map((odd) => ({ ...WHOLE, ...odd })),
      fields(['customer', 'customer.firstName', 'order', 'order.number', 'ghost', 'count', 'company']),
      anything,
    ),
    now: fc.constantFrom(new Date('2027-03-01T09:30:00Z'), new Date('2026-12-31T23:59:59Z')),
  })
  .map(({ texts, signs, subject, fallbacks, currency, ...rest }) => ({
    ...rest,
    policy: stringify({ languages: ['en', 'fi', 'ru', 'sw'], company: { name: 'Acme', ...(currency === undefined ? {} : { currency }) } }),
    files: {
      'one.yaml': stringify({
        title: 'One',
        variables: variablesOf(fallbacks),
        subject,
        body: texts[0],
        translations: Object.fromEntries(['fi', 'ru', 'sw'].map((language, index) => [language, { body: texts[index + 1] }])),
      }),
      // A fragment that takes itself in is another test's.
      '_sign.yaml': stringify({
        body: withoutSign(signs[0] ?? ''),
        translations: { ru: { body: withoutSign(signs[1] ?? '') } },
      }),
    },
  }));

const withoutSign = (body: string): string => body.replaceAll('> sign', '> @partial-block').replaceAll('{{/sign}}', '{{/@partial-block}}');

/** The library of a random reply, as it would be read from a disk. */
export function libraryOf({ files, policy: source, customer: one }: RandomReply): Library {
  const { value: policy } = readPolicy(source);
  if (!policy) throw new Error('The policy of the test can not be read.');
  return createLibrary({
    root: 'file:///team',
    policy,
    customers: one ? [one] : [],
    files: Object.entries(files).map(([name, text]) => ({ uri: `file:///team/templates/${name}`, version: 1, source: text })),
  });
}
