import assert from 'node:assert/strict';
import type { Diagnostic } from '../../src/lint/diagnostic';
import { compareMarked, readMarked } from './marked-source';

const finding = (start: number, end: number, message: string): Diagnostic => ({
  rule: 'x',
  severity: 'error',
  message,
  span: { start, end },
  text: '',
  sources: [],
  fixes: [],
});

const MARKED = `
  body: |
    Hello there,
          ^^^^^ says … hello
    good bye
`;

const agrees = (marked: string, ...found: Diagnostic[]): boolean => {
  const { actual, wanted } = compareMarked(readMarked(marked), found);
  return actual === wanted;
};

describe('marked source', () => {
  it('is the source without its carets and its common indentation', () => {
    const { source, expected } = readMarked(MARKED);
    assert.equal(source, 'body: |\n  Hello there,\n  good bye\n');
    assert.deepEqual(expected, [{ span: { start: 16, end: 21 }, message: 'says … hello' }]);
    assert.equal(source.slice(16, 21), 'there');
  });

  it('agrees with the finding that it marks, and with no other', () => {
    const found = finding(16, 21, 'It says `hello` here.');
    assert.ok(agrees(MARKED, found));
    assert.ok(!agrees(MARKED));
    assert.ok(!agrees(MARKED, finding(16, 20, found.message)));
    assert.ok(!agrees(MARKED, finding(16, 21, 'It hello, says.')));
    assert.ok(!agrees(MARKED, found, finding(0, 4, 'More.')));
  });

  it('marks findings over several lines and of no width', () => {
    const marked = 'one two\n    ^^^… long\nthree four\n…^^^^\n          ‸ end';
    assert.ok(agrees(marked, finding(4, 13, 'long'), finding(18, 18, 'end')));
    assert.ok(!agrees(marked, finding(4, 12, 'long'), finding(18, 18, 'end')));
  });
});
