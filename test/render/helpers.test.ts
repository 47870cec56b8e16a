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
  counts: [0, 1, 2, 5, 11, 21, 24, 111],
  single: ['tea'],
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
  ['{{date eta}}', '27 ноября 2026 года', 'ru'],
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

/** The same bodies in each language, as its readers write them. */
const WRITTEN: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  '{{date "2026-05-01"}}|{{date "2026-08-31" "full"}}|{{date "2026-03-05" "short"}}': {
    en: 'May 1, 2026|Monday, August 31, 2026|3/5/26',
    fi: '1. toukokuuta 2026|maanantai 31. elokuuta 2026|5.3.2026',
    ru: '1 мая 2026 года|понедельник, 31 августа 2026 года|05.03.2026',
    sw: '1 Mei 2026|Jumatatu, 31 Agosti 2026|05/03/2026',
  },
  'To {{date "2026-03-05"}}. {{datetime clock}}.': {
    en: 'To March 5, 2026. November 27, 2026 at 9:30 AM.',
    fi: 'To 5. maaliskuuta 2026. 27. marraskuuta 2026 klo 9.30.',
    ru: 'To 5 марта 2026 года. 27 ноября 2026 года в 09:30.',
    sw: 'To 5 Machi 2026. 27 Novemba 2026, 09:30.',
  },
  '{{money count "EUR"}}|{{money count "RUB"}}|{{money count "kes"}}': {
    en: '€1,234.50|RUB 1,234.50|KES 1,234.50',
    fi: '1 234,50 €|1 234,50 RUB|1 234,50 KES',
    ru: '1 234,50 €|1 234,50 ₽|1 234,50 KES',
    sw: '€ 1,234.50|RUB 1,234.50|Ksh 1,234.50',
  },
  '{{list items}}|{{list items "or"}}|{{list single}}': {
    en: 'tea, milk, and bread|tea, milk, or bread|tea',
    fi: 'tea, milk ja bread|tea, milk tai bread|tea',
    ru: 'tea, milk и bread|tea, milk или bread|tea',
    sw: 'tea, milk na bread|tea, milk au bread|tea',
  },
  '{{relative "2026-11-23"}}|{{relative "2026-11-24"}}|{{relative "2026-11-25"}}|{{relative "2026-11-29"}}': {
    en: 'yesterday|today|tomorrow|in 5 days',
    fi: 'eilen|tänään|huomenna|5 päivän päästä',
    ru: 'вчера|сегодня|завтра|через 5 дней',
    sw: 'jana|leo|kesho|baada ya siku 5',
  },
  '{{plural 1.5 one="# one" few="# few" many="# many" other="# other"}}': {
    en: '1.5 other',
    fi: '1,5 other',
    ru: '1,5 other',
    sw: '1.5 other',
  },
  '{{#each counts}}{{plural this one="# one" few="# few" many="# many" other="# other"}} {{/each}}': {
    en: '0 other 1 one 2 other 5 other 11 other 21 other 24 other 111 other ',
    fi: '0 other 1 one 2 other 5 other 11 other 21 other 24 other 111 other ',
    ru: '0 many 1 one 2 few 5 many 11 many 21 one 24 few 111 many ',
    sw: '0 other 1 one 2 other 5 other 11 other 21 other 24 other 111 other ',
  },
};

/** Around the nights when Finland's clocks change: 29 March at 3 to 4, 25 October at 4 to 3. Moment of writing, body, text. */
const CLOCK_CHANGES: readonly (readonly [string, string, string])[] = [
  ['2026-03-28T10:00:00Z', '{{time "2026-03-29T00:59:00Z"}}|{{time "2026-03-29T01:00:00Z"}}', '2.59|4.00'],
  ['2026-03-28T10:00:00Z', '{{time "2026-10-25T00:30:00Z"}}|{{time "2026-10-25T01:30:00Z"}}', '3.30|3.30'],
  ['2026-03-28T21:59:00Z', '{{date "2026-03-28T22:00:00Z"}}|{{relative "2026-03-29"}}', '29. maaliskuuta 2026|huomenna'],
  ['2026-03-28T10:00:00Z', '{{relative "2026-03-30"}}|{{relative "2026-03-31T08:00"}}', 'ylihuomenna|3 päivän päästä'],
  // Four hours by the clock, of which one is left out; then one that is there twice.
  ['2026-03-28T23:00:00Z', '{{relative "2026-03-29T05:00"}}|{{relative "2026-03-29T02:00"}}', '3 tunnin päästä|1 tunnin päästä'],
  ['2026-10-24T22:00:00Z', '{{relative "2026-10-25T05:00"}}|{{relative "2026-10-25T02:00"}}', '5 tunnin päästä|1 tunnin päästä'],
  // 26 October begins at 22:00 in UTC again.
  ['2026-10-25T20:00:00Z', '{{relative "2026-10-25T21:59:00Z"}}|{{relative "2026-10-26"}}', '2 tunnin päästä|huomenna'],
];

/** Far and near, from 24 November 2026 at 10 in UTC: never a name of an hour or a year that isn't meant. */
const DISTANCES: readonly (readonly [string, string])[] = [
  ['2026-11-24T10:59:50Z', 'in 1 hour'],
  ['2026-11-24T09:00:10Z', '1 hour ago'],
  ['2026-11-25T09:00:00Z', 'in 23 hours'],
  ['2027-01-22', 'in 59 days'],
  ['2027-01-24', 'in 2 months'],
  ['2027-11-24', 'in 12 months'],
  ['2028-05-20', 'in 18 months'],
  ['2029-11-24', 'in 3 years'],
];

describe('helpers', () => {
  for (const [body, languages] of Object.entries(WRITTEN)) {
    for (const [language, expected] of Object.entries(languages)) {
      it(`${body} in ${language}`, () => {
        const { text, problems } = renderText({ body, data, language, timeZone: 'Europe/Helsinki', now });
        assert.deepEqual([plain(text), problems], [expected, []]);
      });
    }
  }
  for (const [moment, body, expected] of CLOCK_CHANGES) {
    it(`${body} when the clocks change`, () => {
      const { text } = renderText({ body, data, language: 'fi', timeZone: 'Europe/Helsinki', now: new Date(moment) });
      assert.equal(plain(text), expected);
    });
  }
  for (const [moment, expected] of DISTANCES) {
    it(`${moment} is ${expected}`, () => {
      assert.equal(renderText({ body: `{{relative "${moment}"}}`, data, language: 'en', now }).text, expected);
    });
  }
  it('an amount never breaks over two lines', () => {
    for (const language of ['fi', 'ru', 'sw']) {
      const { text } = renderText({ body: '{{money count "EUR"}}', data, language });
      assert.doesNotMatch(text, / /, language);
    }
  });
  it('what is wrong with an inner value is told too', () => {
    const { text, problems } = renderText({ body: '{{fallback (date bad) "soon"}}', data });
    assert.equal(text, 'next week');
    assert.match(problems.map(({ message }) => message).join(), /no date/);
  });
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
    assert.match(problems[0]?.message ?? '', /time zone `Mars\/Base`/);
    const condition = renderText({ body: '{{#if (gt at eta)}}late{{/if}}{{date eta}}', data, timeZone: 'Mars/Base' });
    assert.match(condition.problems[0]?.message ?? '', /time zone `Mars\/Base`/);
    assert.match(condition.text, /November 27, 2026$/);
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
