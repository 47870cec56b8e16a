import fc from 'fast-check';
import type { Data } from '../../src/render/reply';

const name = fc.constantFrom('a', 'b', 'c', 'customer', 'items', 'text', 'first name', 'length', '0');
const segment = name.map((one) => (/^[a-z]+$/.test(one) ? one : `[${one}]`));
const path = fc.oneof(
  segment,
  fc.tuple(segment, segment).map((parts) => parts.join('.')),
  fc.tuple(segment, segment).map((parts) => parts.join('/')),
  segment.map((one) => `../${one}`),
  segment.map((one) => `this.${one}`),
  fc.constantFrom('this', '.', '..', './a', '@index', '@key', '@first', '@last', '@root.a', '@root', '@../index', 'item', 'place'),
);
const literal = fc.constantFrom('"words"', "'a'", '0', '1', '-2', '1.5', 'true', 'false', 'null', 'undefined', '"<b>"');
const argument = fc.oneof(
  { weight: 4, arbitrary: path },
  { weight: 1, arbitrary: literal },
  { weight: 1, arbitrary: fc.tuple(path, path).map(([from, key]) => `(lookup ${from} ${key})`) },
);
const strip = fc.constantFrom('', '', '', '', '~');
const text = fc.constantFrom(
  '',
  ' ',
  '\n',
  'Hello',
  ' there, ',
  '.\n\n',
  '  \n',
  '\n  ',
  '\t',
  'é🎉',
  '\r\n',
  'a\u2028b',
  '<&>',
  '\\',
  '* one\n* two\n',
);

const mustache = fc
  .tuple(strip, argument, strip)
  .filter(([, value]) => !value.startsWith('('))
  .map(([left, value, right]) => `{{${left}${value}${right}}}`);
const raw = path.map((value) => `{{{${value}}}}`);
const comment = fc.constantFrom('{{! a note }}', '{{!-- a {{note}} --}}', '{{~! a note ~}}');
const lookup = fc.tuple(argument, argument).map(([from, key]) => `{{lookup ${from} ${key}}}`);

const { body } = fc.letrec<{ body: string; block: string }>((tie) => ({
  block: fc.oneof(
    fc
      .tuple(fc.constantFrom('if', 'unless', 'with', 'each'), argument, tie('body'), strip, strip)
      .map(([helper, value, inner, left, right]) => `{{${left}#${helper} ${value}}}${inner}{{/${helper}${right}}}`),
    fc
      .tuple(fc.constantFrom('if', 'unless', 'with', 'each'), argument, tie('body'), tie('body'), strip)
      .map(([helper, value, yes, no, edge]) => `{{#${helper} ${value}}}${yes}{{${edge}else}}${no}{{/${helper}}}`),
    fc
      .tuple(argument, argument, tie('body'), tie('body'), tie('body'))
      .map(([one, two, first, second, third]) => `{{#if ${one}}}${first}{{else if ${two}}}${second}{{else}}${third}{{/if}}`),
    fc.tuple(path, tie('body')).map(([value, inner]) => `{{#each ${value} as |item place|}}${inner}{{/each}}`),
    fc.tuple(path, tie('body')).map(([value, inner]) => `{{#with ${value} as |item|}}${inner}{{/with}}`),
    fc.tuple(segment, tie('body'), fc.constantFrom('#', '^')).map(([value, inner, sign]) => `{{${sign}${value}}}${inner}{{/${value}}}`),
    tie('body').map((inner) => `{{#*inline "extra"}}${inner}{{/inline}}{{> extra}}`),
    fc.tuple(tie('body'), path).map(([inner, value]) => `{{#> part ${value}}}${inner}{{/part}}`),
    fc.constantFrom(
      '{{> part}}',
      '{{> part a}}',
      '{{> part b=c}}',
      '\n  {{> part}}\n',
      '{{#if @partial-block}}{{> @partial-block}}{{/if}}',
    ),
  ),
  body: fc
    .array(fc.oneof({ depthSize: 'small', withCrossShrink: true }, text, text, mustache, raw, comment, lookup, tie('block')), {
      maxLength: 5,
    })
    .map((parts) => parts.join('')),
}));

/** A body of everything that replies may hold, whitespace control and standalone lines included. */
export const anyTemplate: fc.Arbitrary<string> = body;

const scalar = fc.constantFrom<Data>(null, true, false, 0, 1, -1.5, '', ' ', 'Ann', "<b>O'Brien & Co</b>", 'two\nlines', '0');
const { value } = fc.letrec<{ value: Data }>((tie) => ({
  value: fc.oneof(
    { depthSize: 'small' },
    scalar,
    fc.array(tie('value'), { maxLength: 3 }),
    fc.dictionary(name, tie('value'), { maxKeys: 4, noNullPrototype: true }),
  ),
}));

/** Data that fits the names of `anyTemplate`, at least in part. */
export const anyData: fc.Arbitrary<Data> = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.record(
      { a: value, b: value, c: value, items: value, customer: value },
      { requiredKeys: [], noNullPrototype: true },
    ) as fc.Arbitrary<Data>,
  },
  { weight: 1, arbitrary: value },
);
