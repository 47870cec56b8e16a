import assert from 'node:assert/strict';
import fc from 'fast-check';
import { SharedMap } from '../../src/library/shared-map';

describe('a shared map', () => {
  it('is a sorted map, whatever is put in and taken out', () => {
    const anyKey = fc.constantFrom(...'abcdefgh', ...Array.from({ length: 70 }, (_, index) => `k${index}`));
    fc.assert(
      fc.property(
        fc.array(anyKey),
        fc.array(fc.tuple(anyKey, fc.option(fc.nat(), { nil: undefined })), { maxLength: 150 }),
        (first, steps) => {
          const model = new Map(first.map((key, index) => [key, index]));
          let map = SharedMap.of(model);
          for (const [key, value] of steps) {
            map = map.with(key, value);
            if (value === undefined) model.delete(key);
            else model.set(key, value);
          }
          const expected = [...model].sort(([a], [b]) => (a < b ? -1 : 1));
          assert.deepEqual([...map], expected);
          assert.deepEqual(
            [...map.keys()],
            expected.map(([key]) => key),
          );
          assert.deepEqual(
            [...map.values()],
            expected.map(([, value]) => value),
          );
          assert.equal(map.size, expected.length);
          for (const [key] of steps) assert.deepEqual([map.get(key), map.has(key)], [model.get(key), model.has(key)]);
          const seen: [string, number][] = [];
          map.forEach((value, key) => {
            seen.push([key, value]);
          });
          assert.deepEqual(seen, expected);
        },
      ),
      { numRuns: 300 },
    );
  });

  it('copies no more than its changes', () => {
    const map = SharedMap.of(Array.from({ length: 1000 }, (_, index) => [`k${index}`, index] as const));
    let changed = map;
    for (let step = 0; step < 500; step++) changed = changed.with('k7', step);
    assert.equal(changed.base, map.base);
    assert.equal(changed.changes.size, 1);
    for (let step = 0; step < 500; step++) changed = changed.with(`k${step}`, step);
    assert.ok(changed.changes.size <= 50);
  });
});
