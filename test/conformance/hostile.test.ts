import assert from 'node:assert/strict';
import fc from 'fast-check';
import { renderForScript } from '../../src/render/render-for-script';
import { anyData, anyTemplate } from './random-template';

const many = Array.from({ length: 3000 }, (_, index) => index);
const repeat = (text: string, count: number): string => text.repeat(count);

/** Bodies and data that try to run code, to reach into prototypes, or never to end. */
const HOSTILE: Readonly<
  Record<string, { readonly body: string; readonly data?: unknown; readonly fragments?: Readonly<Record<string, string>> }>
> = {
  'the constructor': { body: '{{constructor.constructor "return process" }}{{#with (lookup this "constructor")}}{{name}}{{/with}}' },
  'the old way into the prototype': {
    body: '{{#with "s" as |string|}}{{#with "e"}}{{#with split as |conslist|}}{{this.pop}}{{this.push (lookup string.sub "constructor")}}{{/with}}{{/with}}{{/with}}',
  },
  __defineGetter__: { body: '{{__defineGetter__ "undefined" valueOf}}{{__lookupGetter__ "x"}}' },
  'helperMissing by name': { body: '{{helperMissing}}{{#blockHelperMissing}}x{{/blockHelperMissing}}{{helperMissing 1}}' },
  'functions in data': {
    body: '{{f}}{{f 1}}{{#f}}x{{/f}}{{o.toString}}{{o}}',
    data: { f: () => assert.fail('called'), o: { toString: () => assert.fail('called') } },
  },
  'getters in data': {
    body: '{{a}}{{#each this}}{{this}}{{/each}}',
    data: Object.defineProperty({}, 'a', { enumerable: true, get: () => assert.fail('read') }),
  },
  'a proxy that throws': {
    body: '{{a}}{{#each this}}{{this}}{{/each}}',
    data: new Proxy(
      {},
      {
        getOwnPropertyDescriptor: () => {
          throw new Error('no');
        },
        ownKeys: () => {
          throw new Error('no');
        },
      },
    ),
  },
  'a list of itself': {
    body: '{{list}}{{#each list}}{{this}}{{/each}}',
    data: (() => {
      const list: unknown[] = [];
      list.push(list);
      return { list };
    })(),
  },
  'own __proto__ keys': {
    body: '{{polluted}}{{> p a=1}}',
    data: JSON.parse('{"__proto__": {"polluted": "yes"}}'),
    fragments: { p: '{{polluted}}{{a}}' },
  },
  'a decorator': { body: '{{* x}}{{#*foo}}x{{/foo}}' },
  'a fragment that calls itself': { body: '{{> a}}', fragments: { a: 'x{{> a}}{{> a}}' } },
  'fragments that call each other': { body: '{{> a}}', fragments: { a: '{{> b}}{{> b}}', b: '{{> a}}{{> a}}' } },
  'an indented fragment that calls itself': { body: '  {{> a}}\n', fragments: { a: 'x\n  {{> a}}\n' } },
  'an inline fragment that calls itself': { body: '{{#*inline "a"}}{{> a}}{{/inline}}{{> a}}' },
  'a partial block that calls itself': {
    body: '{{#> a}}{{> @partial-block}}{{/a}}',
    fragments: { a: '{{#> a}}{{> @partial-block}}{{/a}}' },
  },
  'loops in loops': { body: `${repeat('{{#each @root.many}}', 5)}x${repeat('{{/each}}', 5)}`, data: { many } },
  'empty loops in loops': { body: repeat('{{#each @root.many}}', 5) + repeat('{{/each}}', 5), data: { many } },
  'a flood of output': { body: '{{#each many}}{{@root.long}}{{/each}}', data: { many, long: repeat('x', 100_000) } },
  'a flood of missing values': { body: '{{#each many}}{{nothing}}{{/each}}', data: { many } },
  'five thousand blocks': { body: repeat('{{#if a}}', 5000) + repeat('{{/if}}', 5000), data: { a: 1 } },
  'five thousand subexpressions': { body: `{{fallback ${repeat('(not ', 5000)}a${repeat(')', 5000)}}}` },
  'a hundred thousand braces': { body: repeat('{{', 100_000) },
  'half a megabyte of backslashes': { body: `${repeat('\\', 500_000)}{{x}}` },
  'blanks before a standalone tag': { body: `a${repeat(' ', 200_000)}{{#if a}}\n{{/if}}${repeat(' ', 200_000)}` },
  'five thousand else ifs': { body: `{{#if a}}${repeat('{{else if a}}', 5000)}{{/if}}` },
  'an odd language': { body: '{{date d}}{{number n}}{{plural n other="#"}}{{upper "x"}}', data: { d: '2027-01-01', n: 1 } },
};

describe('hostile templates and data', () => {
  for (const [name, { body, data = {}, fragments }] of Object.entries(HOSTILE)) {
    it(name, () => {
      const before = Object.getOwnPropertyNames(Object.prototype).join();
      const started = performance.now();
      for (const channel of ['plain', 'whatsapp']) {
        const { text } = renderForScript({
          body,
          data,
          fragments,
          channel,
          language: name === 'an odd language' ? '-x_' : 'en',
          allowMissing: channel === 'plain',
        });
        assert.ok(text.length <= 600_000);
        assert.doesNotMatch(text, /native code|\byes\b|\[object process]/);
      }
      assert.ok(performance.now() - started < 8000, 'took too long');
      assert.equal(Object.getOwnPropertyNames(Object.prototype).join(), before);
    });
  }

  it('says that a budget ended the rendering, and keeps what came out until then', () => {
    const { text, truncated, problems } = renderForScript({
      body: '{{#each many}}ab{{/each}}',
      data: { many },
      budget: { steps: 100, depth: 10, output: 51 },
    });
    assert.equal(truncated, true);
    assert.equal(text, `${'ab'.repeat(25)}a`);
    assert.deepEqual(
      problems.map((problem) => problem.code),
      ['budget'],
    );
  });

  it('never cuts a letter in two', () => {
    assert.equal(renderForScript({ body: 'abc🎉', budget: { steps: 100, depth: 10, output: 4 } }).text, 'abc');
  });

  it('never throws, whatever stands in the body', () => {
    const soup = fc
      .array(
        fc.constantFrom(
          '{{',
          '}}',
          '{{{',
          '}}}',
          '{{#if a}}',
          '{{/if}}',
          '{{else}}',
          '{{> p}}',
          '(',
          ')',
          '"',
          "'",
          '|',
          'as',
          '=',
          '..',
          '/',
          '@',
          '~',
          '\\',
          ' ',
          '\n',
          'a',
          'date',
          'list',
          'lookup',
          '{{!--',
          '--}}',
          '{{{{',
          '}}}}',
          '*',
          '[',
          ']',
          '\r',
          '\u2028',
          '\u0000',
          '🎉',
        ),
        { maxLength: 25 },
      )
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(
        fc.oneof(soup, fc.string(), anyTemplate),
        anyData,
        fc.constantFrom('plain', 'email', 'whatsapp', 'telegram', 'slack', 'teams', 'sms', 'nonsense'),
        (body, data, channel) => {
          const { text } = renderForScript({ body, data, channel, fragments: { p: body } });
          assert.equal(typeof text, 'string');
        },
      ),
      { numRuns: 1000 },
    );
  });
});
