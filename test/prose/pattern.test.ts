import assert from 'node:assert/strict';
import { type PatternElement, parsePattern } from '../../src/prose/pattern';
import { bracketed, matcherOf, readBody } from './read-body';

/** A pattern as it was understood: groups in brackets, a `?` behind what may be left out. */
function understood(pattern: string): string {
  const parsed = parsePattern(pattern);
  assert.ok(parsed.ok, pattern);
  return parsed.elements.map(show).join(' ');
}

function show(element: PatternElement): string {
  if (element.kind === 'atom') return element.atom;
  if (element.kind === 'gap') return `_${element.max}`;
  if (element.kind === 'edge') return element.side === 'start' ? '^' : '$';
  return `(${element.alternatives.map((one) => one.map(show).join(' ')).join('|')})${element.optional ? '?' : ''}`;
}

/** Pattern, how it is read. */
const READ: readonly (readonly [string, string])[] = [
  ['Within', 'within'],
  ['maksu* *ание *mid*', 'maksu* *ание *mid*'],
  ['(day|days|as soon as)', '(day|days|as soon as)'],
  ['kindly? (in the)?', '(kindly)? (in the)?'],
  ['a _3 b', 'a _3 b'],
  ['<NUMBER>? {V:andik|tum}', '(<NUMBER>)? {V:andik|tum}'],
  ['^ hello $', '^ hello $'],
  ['e-mail* now', 'e mail* now'],
  ['e-mail?', '(e mail)?'],
  ['24/7 10:30 24h', '24/7 10:30 24 h'],
  ["customers' don’t", "customers ' don't"],
  ['ёлка , .', 'елка , .'],
  ['((a|b) c|d)', '((a|b) c|d)'],
];

/** A caret under the place of the mistake, and the message's beginning. */
const MISTAKES: readonly (readonly [string, string, string])[] = [
  ['', '^', 'The phrase is empty.'],
  ['we (will', '   ^', 'This bracket is never closed.'],
  ['a (|b)', '   ^', 'An alternative is empty.'],
  ['a (b|)', '     ^', 'An alternative is empty.'],
  ['a) b', ' ^', "`)` can't stand here."],
  ['a ? b', '  ^', "`?` can't stand here."],
  ['* b', '^', "`*` can't stand here."],
  ['a | b', '  ^', "`|` can't stand here."],
  ['a <NUM', '  ^', '`>` is missing.'],
  ['a {V:x', '  ^', '`}` is missing.'],
  ['a _9 b', '  ^', 'A gap may hold at most 8 words.'],
  ['(((((((a)))))))', '      ^', 'Brackets stand too deep in each other.'],
];

describe('parsePattern', () => {
  for (const [pattern, expected] of READ) it(`reads ${pattern}`, () => assert.equal(understood(pattern), expected));

  for (const [pattern, caret, message] of MISTAKES)
    it(`refuses «${pattern}»`, () => {
      const parsed = parsePattern(pattern);
      assert.ok(!parsed.ok);
      assert.equal(parsed.problem.at, caret.indexOf('^'));
      assert.ok(parsed.problem.message.startsWith(message), parsed.problem.message);
    });

  it('finds what was written as a text would have it', () => {
    for (const [pattern, text, expected] of [
      ['24/7', 'We are here 24/7.', 'We are here [24/7].'],
      ['within 24h', 'Within 24h, or within 24 h.', '[Within 24h], or [within 24 h].'],
      ["customers' data", "Our customers' data is safe.", "Our [customers' data] is safe."],
      ['e-mail', 'By e-mail or e mail.', 'By [e-mail] or [e mail].'],
      ['10:30', 'At 10:30.', 'At [10:30].'],
    ] as const)
      assert.equal(bracketed(text, readBody(text, 'en', matcherOf({ x: [pattern] })).matches), expected);
  });
});
