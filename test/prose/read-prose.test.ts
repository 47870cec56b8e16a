import assert from 'node:assert/strict';
import type { Flow } from '../../src/prose/prose';
import { matcherOf, readBody, written } from './read-body';

/** A flow in one line: runs as their words, `.` where a sentence ends, branches as `(condition ? … : …)`. */
function show(body: string): string {
  const prose = readBody(body);
  const words = (first: number, last: number) => written(body, prose.tokens.slice(first, last)).join(' ');
  const line = (flow: readonly Flow[]): string => flow.map(item).join(' ');
  const item = (one: Flow): string => {
    if (one.kind === 'run') return `${words(one.first, one.last)}${one.ends ? ' ■' : ''}`;
    if (one.kind === 'include') return `>${one.name}${one.fallback ? `(${line(one.fallback)})` : ''}`;
    if (one.kind === 'definition') return `*${one.node.name.name}(${line(one.body)})`;
    const { kind, text } = one.condition;
    const [yes, no] = one.kind === 'branch' ? [one.whenTrue, one.whenFalse] : [one.body, one.otherwise];
    return `${one.kind === 'loop' ? 'each' : ''}(${kind} ${text} ? ${line(yes)} : ${line(no)})`;
  };
  return line(prose.flow);
}

const FLOWS: readonly (readonly [string, string])[] = [
  ['a b', 'a b ■'],
  ['a. B', 'a . ■ B ■'],
  ['a {{#if x}}b{{else}}c{{/if}} d', 'a (given x ? b : c) d ■'],
  ['a {{#if x}}b.{{else}}c.{{/if}} D', 'a (given x ? b . ■ : c . ■) D ■'],
  ['{{#unless x}}a{{else}}b{{/unless}}', '(given x ? b ■ : a ■)'],
  ['{{^if x}}a{{else}}b{{/if}}', '(given x ? b ■ : a ■)'],
  ['{{^unless x}}a{{/unless}}', '(given x ? a ■ : )'],
  ['{{#if (not x)}}a{{/if}}', '(given x ?  : a ■)'],
  ['{{#unless (not (not x))}}a{{/unless}}', '(given x ?  : a ■)'],
  ['{{#if (eq x "y")}}a{{/if}}', '(holds eq x "y" ? a ■ : )'],
  ['{{#eq x 3}}a{{/eq}}', '(holds eq x 3 ? a ■ : )'],
  ['{{#if x}}a{{else if y}}b{{else}}c{{/if}}', '(given x ? a ■ : (given y ? b ■ : c ■))'],
  ['{{#with x}}a{{/with}}', '(given x ? a ■ : )'],
  ['{{#each x}}a{{else}}b{{/each}}', 'each(some x ? a ■ : b ■)'],
  ['{{^each x}}none{{/each}}', '(some x ?  : none ■)'],
  ['{{#orders}}a{{/orders}}', 'each(given orders ? a ■ : )'],
  ['{{#channel "sms" "line"}}a{{else}}b{{/channel}}', '(channel sms or line ? a ■ : b ■)'],
  ['a {{> f}} b {{#> g}}c{{/g}}', 'a >f b >g(c ■)'],
  ['{{#*inline "f"}}a{{/inline}}{{> f}}', '*f(a ■) >f'],
  ['{{{{raw}}}}a {{b}}{{{{/raw}}}}', 'a { { b } } ■'],
  ['1. a\n2. b', 'a ■ b ■'],
];

describe('readProse', () => {
  for (const [body, expected] of FLOWS) it(body, () => assert.equal(show(body), expected));

  it('takes a mustache for a word of its type, at its own place', () => {
    const body = 'Hi {{name}}, by {{date eta}}: {{fallback amount "x"}}!';
    const { tokens } = readBody(body);
    assert.deepEqual(
      tokens
        .filter(({ slot }) => slot)
        .map(
          ({ norm, span, slot }) =>
            `${norm} ${body.slice(span.start, span.end)} ${slot?.variable && 'original' in slot.variable ? slot.variable.original : ''}`,
        ),
      ['<NAME> {{name}} name', '<DATE> {{date eta}} eta', '<MONEY> {{fallback amount "x"}} amount'],
    );
  });

  it('knows what touches a mustache', () => {
    const { tokens } = readBody('{{x}}lle a{{y}} {{z}}');
    assert.deepEqual(
      tokens.map(({ glued }) => glued),
      [false, true, false, true, false],
    );
  });

  it('has its matches in the order of the text, whichever side is true', () => {
    const prose = readBody(
      '{{#unless x}}a{{else}}b{{/unless}} {{^if y}}a{{else}}{{#> f}}b{{/f}}{{/if}} a',
      'en',
      matcherOf({ x: ['a', 'b'] }),
    );
    assert.deepEqual(
      prose.matches.map(({ first }) => first),
      [0, 1, 2, 3, 4],
    );
  });

  it('reads a language without a pack, with nothing found in it', () => {
    const prose = readBody('Hej Anna. Vi ringer.', 'sv', undefined);
    assert.equal(prose.sentences.length, 2);
    assert.deepEqual(prose.matches, []);
  });
});
