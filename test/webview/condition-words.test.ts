import assert from 'node:assert/strict';
import { conditionWords } from '../../src/webview/condition-words';
import { tellingConditions } from '../../src/webview/telling-conditions';

/** What a path is told to depend on: as the server writes the condition, then when it holds, then when it does not. */
const SAID: readonly (readonly [text: string, holds: string, not: string])[] = [
  ['eta', 'when `eta` is there', 'when `eta` is missing'],
  ['each orders', 'when `orders` has something in it', 'when `orders` is empty'],
  ['channel "email" "sms"', 'on Email or SMS', 'not on Email or SMS'],
  ['eq order.status "late"', 'when `order.status` is “late”', 'when `order.status` is not “late”'],
  ['ne count 1', 'when `count` is not 1', 'when `count` is 1'],
  ['eq vip true', 'when `vip` is yes', 'when `vip` is not yes'],
  ['lte refund.amount 100', 'when `refund.amount` is 100 or less', 'when `refund.amount` is more than 100 or missing'],
  ['gte eta "2026-12-01"', 'when `eta` is “2026-12-01” or later', 'when `eta` is before “2026-12-01” or missing'],
  ['gt eta "2026-12-01"', 'when `eta` is after “2026-12-01”', 'when `eta` is not after “2026-12-01”'],
  ['and vip (gt days 5)', 'when `vip` is there and `days` is more than 5', 'when `vip` is missing or `days` is not more than 5'],
  ['or a b', 'when `a` is there or `b` is there', 'when `a` is missing and `b` is missing'],
  [
    'and a (not b) (or c (eq d "x"))',
    'when `a` is there, `b` is missing, and either `c` is there or `d` is “x”',
    'when `a` is missing, `b` is there, or `c` is missing and `d` is not “x”',
  ],
  ['this.late', 'when the item’s `late` is there', 'when the item’s `late` is missing'],
  ['oddly status "x"', 'when `oddly status "x"` holds', 'when `oddly status "x"` does not hold'],
  ['and a (oddly b)', 'when `and a (oddly b)` holds', 'when `and a (oddly b)` does not hold'],
];

describe('a condition in words', () => {
  for (const [text, holds, not] of SAID)
    it(text, () => {
      assert.equal(conditionWords(text, true), holds);
      assert.equal(conditionWords(text, false), not);
    });

  it('that follows from another one is not said', () => {
    const of = (text: string, holds: boolean) => ({ text, holds, source: { start: 0, end: 1 } });
    const chain = [of('eq status "open"', false), of('eq status "late"', true), of('eq other "open"', false), of('eta', false)];
    assert.deepEqual(
      tellingConditions(chain).map(({ text }) => text),
      ['eq status "late"', 'eq other "open"', 'eta'],
    );
    const none = [of('eq status "open"', false), of('eq status "late"', false)];
    assert.deepEqual(tellingConditions(none), none);
  });
});
