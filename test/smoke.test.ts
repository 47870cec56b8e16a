import assert from 'node:assert/strict';
import { makeSpan, overlaps } from '../src/text/span';

describe('span', () => {
  it('overlaps', () => {
    assert.equal(overlaps(makeSpan(0, 2), makeSpan(1, 3)), true);
  });
});
