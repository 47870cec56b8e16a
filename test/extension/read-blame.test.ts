import assert from 'node:assert/strict';
import { readBlame } from '../../src/extension/read-blame';

const days = (blame: string) => readBlame(blame).map((time) => (time === null ? 'unknown' : new Date(time).toISOString()));

describe('the dates in what git blame prints', () => {
  it('are those of the lines, whoever wrote them', () => {
    const blame = [
      '^1f2e3d4c (Aino (support) 2 2025-03-05 23:30:00 +0200 1) title: Refund (2024-01-01 10:00:00 +0000 9) x',
      'a1b2c3d4e templates/old (name).yaml (Мария Иванова 2026-02-28 08:00:00 -0530 2) body: Hei',
      '00000000 (Not Committed Yet 2026-11-24 10:00:00 +0000 10) ',
    ];
    assert.deepEqual(days(blame.join('\n')), ['2025-03-05T21:30:00.000Z', '2026-02-28T13:30:00.000Z', '2026-11-24T10:00:00.000Z']);
  });

  it('are unknown where somebody has git print them in a form of their own', () => {
    assert.deepEqual(days('1f2e3d4c (Aino 3 weeks ago 1) title: Refund\n1f2e3d4c (Aino 1741210200 +0200 2) body: Hei'), [
      'unknown',
      'unknown',
    ]);
  });
});
