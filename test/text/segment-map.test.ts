import assert from 'node:assert/strict';
import { makeSegmentMap } from '../../src/text/make-segment-map';
import type { Affinity } from '../../src/text/segment-map';
import { readCursor, showCursor } from './cursor';

// `ab⏎cd` written as `"ab\n  cd"`: two copies around a replaced break with four characters of source.
const source = '"ab\\n  cd"';
const value = 'ab\ncd';
const map = makeSegmentMap(
  [
    { kind: 'copy', value: { start: 0, end: 2 }, source: { start: 1, end: 3 } },
    { kind: 'replace', value: { start: 2, end: 3 }, source: { start: 3, end: 7 } },
    { kind: 'copy', value: { start: 3, end: 5 }, source: { start: 7, end: 9 } },
  ],
  1,
);

describe('a segment map', () => {
  const places: readonly (readonly [value: string, affinity: Affinity, source: string])[] = [
    ['█ab\ncd', 'start', '"█ab\\n  cd"'],
    ['a█b\ncd', 'start', '"a█b\\n  cd"'],
    ['a█b\ncd', 'end', '"a█b\\n  cd"'],
    ['ab█\ncd', 'start', '"ab█\\n  cd"'],
    ['ab█\ncd', 'end', '"ab█\\n  cd"'],
    ['ab\n█cd', 'start', '"ab\\n  █cd"'],
    ['ab\n█cd', 'end', '"ab\\n  █cd"'],
    ['ab\ncd█', 'end', '"ab\\n  cd█"'],
  ];
  for (const [marked, affinity, expected] of places) {
    it(`puts ${JSON.stringify(marked)} at ${expected} (${affinity})`, () => {
      assert.equal(showCursor(source, map.toSource(readCursor(marked).offset, affinity)), expected);
    });
  }

  it('looks right at a start and left at an end, where source lies between two characters', () => {
    const indented = makeSegmentMap(
      [
        { kind: 'copy', value: { start: 0, end: 3 }, source: { start: 2, end: 5 } },
        { kind: 'copy', value: { start: 3, end: 6 }, source: { start: 9, end: 12 } },
      ],
      2,
    );
    const text = '  one    two';
    assert.equal(showCursor(text, indented.toSource(3, 'end')), '  one█    two');
    assert.equal(showCursor(text, indented.toSource(3, 'start')), '  one    █two');
    assert.deepEqual(indented.toSourceSpan({ start: 0, end: 3 }), { start: 2, end: 5 });
    assert.deepEqual(indented.toSourceSpan({ start: 3, end: 3 }), { start: 9, end: 9 });
  });

  it('tells what stands in no character of the value', () => {
    const back = (marked: string) => {
      const { offset, virtual } = map.toValue(readCursor(marked).offset);
      return [showCursor(value, offset), virtual];
    };
    assert.deepEqual(back('█"ab\\n  cd"'), ['█ab\ncd', true]);
    assert.deepEqual(back('"a█b\\n  cd"'), ['a█b\ncd', false]);
    assert.deepEqual(back('"ab\\n█  cd"'), ['ab█\ncd', false]);
    assert.deepEqual(back('"ab\\n  c█d"'), ['ab\nc█d', false]);
    assert.deepEqual(back('"ab\\n  cd█"'), ['ab\ncd█', false]);
    assert.deepEqual(back('"ab\\n  cd"█'), ['ab\ncd█', true]);
  });

  it('of an empty value has one place', () => {
    const empty = makeSegmentMap([], 7);
    assert.deepEqual([empty.toSource(0, 'start'), empty.toSource(0, 'end')], [7, 7]);
    assert.deepEqual(empty.toSourceSpan({ start: 0, end: 0 }), { start: 7, end: 7 });
    assert.deepEqual(empty.toValue(7), { offset: 0, virtual: false });
    assert.deepEqual(empty.toValue(9), { offset: 0, virtual: true });
  });
});
