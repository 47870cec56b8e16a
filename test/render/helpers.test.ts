import assert from 'node:assert/strict';
import { renderText } from '../../src/render/render-text';
import type { Data } from '../../src/render/reply';

const data: Data = {
  eta: '2026-11-27',
  at: '2026-11-27T09:30:00Z',
  clock: '2026-11-27T09:30',
  old: '2026-11-17',
  soon: '2026-11-24T10:45:00Z',
  bad: 'next week',
  feb: '2026-02-30',
  stamp: 1_795_000_000,
  count: 1234.5,
  one: 1,
  three: 3,
  five: '5',
  price: 12.5,
  sum: { amount: '99.90', currency: 'EUR' },
  text: '10 USD',
  items: ['tea', 'milk', 'bread'],
  pair: ['a', null, 'b'],
  none: [],
  code: 'ab-ß',
  reason: 'customs',
  iso: 'istanbul',
  customer: { name: 'Virtanen, Aino', firstName: 'Aino', lastName: 'Virtanen' },
  blank: ' ',
};
const now = new Date('2026-11-24T10:00:00Z');

/** Blanks that Intl writes differently from version to version are made alike. */
const plain = (text: string): string => text.replace(/[\u00a0\u202f\u2009]/g, ' ');

/** Body, what it gives, and the language when it is not English. */
const CASES: readonly (readonly [string, string, string?])[] = [
  ['{{date eta}}', 'November 27, 2026'],
  ['{{date eta "short"}}', '11/27/26'],
  ['{{date eta style="full"}}', 'Friday, November 27, 2026'],
  ['{{date eta}}', '27. marraskuuta 2026', 'fi'],
  ['{{date eta}}', '27 ноября 2026 г.', 'ru'],
  ['{{date eta}}', '27 Novemba 2026', 'sw'],
  ['{{time at}}', '11.30', 'fi'],
  ['{{time clock}}', '9.30', 'fi'],
  ['{{datetime at}}', 'November 27, 2026 at 11:30 AM'],
  ['{{datetime eta}}', 'November 27, 2026'],
  ['{{relative eta}}|{{relative old}}|{{relative soon}}', 'in 3 days|7 days ago|in 45 minutes'],
  ['{{relative eta}}', '3 päivän päästä', 'fi'],
  ['{{relative now}}', 'this minute'],
  ['{{number count}}', '1,234.5'],
  ['{{number count}}', '1 234,5', 'fi'],
  ['{{number one digits=2}}', '1.00'],
  ['{{money price "EUR"}}|{{money sum}}|{{money text}}|{{money price}}', '€12.50|€99.90|$10.00|€12.50'],
  ['{{money price "EUR"}}', '12,50 €', 'ru'],
  ['{{list items}}', 'tea, milk, and bread'],
  ['{{list items}}|{{list pair "or"}}', 'tea, milk ja bread|a tai b', 'fi'],
  ['{{plural one one="# day" other="# days"}}|{{plural three one="# day" other="# days"}}', '1 day|3 days'],
  [
    '{{plural one one="# день" few="# дня" many="# дней" other="# дня"}}|{{plural three one="# день" few="# дня" many="# дней"}}|{{plural five one="# день" few="# дня" many="# дней"}}',
    '1 день|3 дня|5 дней',
    'ru',
  ],
  ['{{upper code}} {{lower "ABC"}} {{capitalize reason}}', 'AB-SS abc Customs'],
  ['{{capitalize iso}}', 'İstanbul', 'tr'],
  ['{{fallback customer.firstName "there"}} {{fallback blank none nothing "there"}}', 'Aino there'],
  ['{{name customer}}|{{name customer "dative"}}|{{name customer.firstName}}', 'Virtanen, Aino|Virtanen, Aino|Aino'],
  [
    '{{#if (eq reason "customs")}}1{{/if}}{{#if (ne reason "x")}}2{{/if}}{{#if (eq five 5)}}3{{/if}}{{#if (eq nothing blank)}}4{{/if}}',
    '1234',
  ],
  ['{{gt three 1}} {{gte three 3}} {{lt three five}} {{lte five 3}} {{gt nothing 1}} {{lt nothing 1}}', 'true true true false false false'],
  ['{{lt eta "2026-12-01"}} {{gt eta at}}', 'true false'],
  [
    '{{and reason eta}} {{and reason blank}} {{or blank nothing}} {{or blank eta}} {{not blank}} {{not eta}}',
    'true false false true true false',
  ],
  ['{{#eq reason "customs"}}yes{{else}}no{{/eq}}', 'yes'],
  ['{{lookup items 1}}', 'milk'],
];

/** Body, the raw value that shows, and words of the problem. */
const BAD: readonly (readonly [string, string, string])[] = [
  ['{{date bad}}', 'next week', 'no date'],
  ['{{date feb}}', '2026-02-30', 'no date'],
  ['{{time eta}}', '2026-11-27', 'without a time'],
  ['{{number reason}}', 'customs', 'no number'],
  ['{{plural reason one="#" other="#"}}', 'customs', 'no number'],
  ['{{plural three one="# day"}}', '3', 'no form for 3'],
  ['{{date eta}}', 'November 27, 2026', ''],
];

describe('helpers', () => {
  for (const [body, expected, language = 'en'] of CASES) {
    it(`${body} in ${language}`, () => {
      const result = renderText({
        body,
        data: { ...(data as object), now: now.toISOString() },
        language,
        timeZone: 'Europe/Helsinki',
        now,
        currency: 'EUR',
      });
      assert.equal(plain(result.text), expected);
      assert.deepEqual(
        result.problems.filter((problem) => problem.code !== 'note'),
        [],
      );
      assert.deepEqual(result.missing, []);
    });
  }
  for (const [body, expected, words] of BAD) {
    it(`${body} with a bad value`, () => {
      const { text, problems } = renderText({ body, data });
      assert.equal(text, expected);
      assert.equal(problems.length, words === '' ? 0 : 1);
      assert.ok(words === '' || problems[0]?.message.includes(words), problems[0]?.message);
    });
  }
  it('an amount without a currency is a problem', () => {
    const { text, problems } = renderText({ body: '{{money price}}', data });
    assert.equal(text, '12.5');
    assert.match(problems[0]?.message ?? '', /no currency/);
  });
  it('an unknown zone or language shows the raw value', () => {
    const { text, problems } = renderText({ body: '{{time at}}', data, timeZone: 'Mars/Base' });
    assert.equal(text, '2026-11-27T09:30:00Z');
    assert.match(problems[0]?.message ?? '', /time zone/);
  });
  it('every helper leaves a missing value missing', () => {
    for (const call of [
      'date x',
      'time x',
      'datetime x',
      'relative x',
      'number x',
      'money x "EUR"',
      'list x',
      'plural x other="#"',
      'upper x',
      'lower x',
      'capitalize x',
      'fallback x',
      'lookup y "x"',
    ]) {
      const { text, missing } = renderText({ body: `{{${call}}}`, data: {} });
      const variable = call.startsWith('lookup') ? 'y' : 'x';
      assert.equal(text, `⟦${variable}⟧`, call);
      assert.deepEqual(
        missing.map((one) => one.variable),
        [variable],
        call,
      );
    }
  });
  it('a case that a language lacks writes no name', () => {
    const { text, problems } = renderText({ body: '{{name customer "dativ"}}', data: { customer: { name: 'Анна' } }, language: 'ru' });
    assert.equal(text, '⟦customer.name⟧');
    assert.match(problems.map(({ message }) => message).join(), /Did you mean `dative`/);
  });
});
