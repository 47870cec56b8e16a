import fc from 'fast-check';

/** Everything that mustaches are made of, in any order: mostly nonsense, as half-typed text is. */
const piece = fc.constantFrom(
  ...['{{', '}}', '{{', '}}', '{{{', '}}}', '{{{{', '}}}}', '{', '}', '{{~', '~}}', '{{~{', '}~}}', '\\{{', '\\\\{{', '\\'],
  ...[
    '#',
    '/',
    '>',
    '^',
    '&',
    '!',
    '!--',
    '--',
    '--}}',
    '*',
    '#>',
    '#*',
    'else',
    '{{else}}',
    '{{^}}',
    '{{/if}}',
    '{{#if x}}',
    '{{else if y}}',
  ],
  ...['a', 'if', 'each', 'x.y', '../x', '@index', 'this', '.', '[a b]', '"q"', "'", '"', '(', ')', '=', '|', 'as |x|', '1', '[', ']'],
  ...[
    ' ',
    ' ',
    '\n',
    '\n\n',
    '\r\n',
    '\t',
    'Hello. ',
    '🎉',
    'ж',
    '\u2028',
    '\0',
    '{{> part}}',
    '{{#> part}}',
    '{{/part}}',
    '{{!-- note --}}',
  ],
);

export const anyText: fc.Arbitrary<string> = fc.array(piece, { maxLength: 25 }).map((pieces) => pieces.join(''));
