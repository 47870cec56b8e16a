import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { lex, normalize } from '../../src/prose/lexer';
import type { Token } from '../../src/prose/token';

function tokensOf(text: string, offset = 0): Token[] {
  const tokens: Token[] = [];
  lex(text, offset, tokens);
  return tokens;
}

/** Words as they stand, separated by `|`; glued ones by `+`. */
function seen(text: string): string {
  return tokensOf(text)
    .map(({ span, glued }, index) => `${index === 0 ? '' : glued ? '+' : '|'}${text.slice(span.start, span.end)}`)
    .join('');
}

const CASES: readonly (readonly [string, string])[] = [
  ['We will call you.', 'We|will|call|you+.'],
  ["don't O’Brien customers'", "don't|O’Brien|customers+'"],
  ['e-mail and 3–5 days', 'e+mail|and|3+5|days'],
  ['a - b, -5', 'a|-|b+,|-+5'],
  ['10:30 5.6. 2027-03-31 1,5 24/7 24h', '10:30|5.6+.|2027-03-31|1,5|24/7|24+h'],
  ['hyvää päivää, ёлка', 'hyvää|päivää+,|ёлка'],
  ['👍 ok👩‍💻done', '👍|ok+👩+💻+done'],
  [
    'see https://acme.example/a-b?c=1. Or help@acme.example, www.acme.example!',
    'see|https://acme.example/a-b?c=1+.|Or|help@acme.example+,|www.acme.example+!',
  ],
  ['[here](https://acme.example/soon)', '[+here+]+(+https://acme.example/soon+)'],
  ['done.Thanks', 'done+.+Thanks'],
  ['\u00a0a\u2009b\u3000c', 'a|b|c'],
  ['\ud83d x \udc00', '\ud83d|x|\udc00'],
];

describe('lex', () => {
  for (const [text, expected] of CASES) it(`splits ${text}`, () => assert.equal(seen(text), expected));

  it('reads words alike however they are written', () => {
    for (const [one, other] of [
      ['Ёлка', 'елка'],
      ['е\u0308лка', 'елка'],
      ['pa\u00adlau\u00adtus', 'palautus'],
      ['pa\u0308iva\u0308', 'päivä'],
      ['we\u200bwill', 'wewill'],
      ['\ufeffHello', 'hello'],
      ['it’s', "it's"],
      ['ISTANBUL', 'istanbul'],
    ] as const)
      assert.equal(normalize(one), other, one);
  });

  it('makes nothing of joiners and marks that stand alone', () => {
    assert.deepEqual(seen('a \u200f b \u200b \ufeff c'), 'a|b|c');
  });

  it('counts from where its text begins', () => {
    assert.deepEqual(
      tokensOf('Hi Anna', 40).map(({ span }) => span),
      [
        { start: 40, end: 42 },
        { start: 43, end: 47 },
      ],
    );
  });

  it('joins to what stands in front of its text', () => {
    const tokens = tokensOf('1', 0);
    lex('st day', 1, tokens);
    assert.deepEqual(
      tokens.map(({ glued }) => glued),
      [false, true, false],
    );
  });

  it('has its tokens in order, inside the text, and none of blanks', () => {
    const characters = fc.constantFrom(
      ..."aÄё1 \n-–'’.,:/@hw\u00ad\u0308\u200d\u200b\ufeff👍".split(''),
      'https://',
      'é',
      '\ud83d',
      '10:30',
    );
    fc.assert(
      fc.property(fc.array(characters, { maxLength: 40 }), fc.nat(9), (parts, offset) => {
        const text = parts.join('');
        let last = offset;
        for (const { span, norm } of tokensOf(text, offset)) {
          assert.ok(span.start >= last && span.end > span.start && span.end <= offset + text.length, JSON.stringify(text));
          const own = text.slice(span.start - offset, span.end - offset);
          assert.ok(norm !== '' && own.trim() !== '' && !/[ \n]/.test(own), JSON.stringify(text));
          last = span.end;
        }
      }),
      { numRuns: 500 },
    );
  });
});
