import assert from 'node:assert/strict';
import { isWorkingDay, isWorkingTime, outsideHours } from '../../src/library/working-hours';

const hours = (days: string, from = '08:00', to = '17:00') => ({ timeZone: 'Europe/Helsinki', days, from, to });
/** Tuesday 24 November 2026, 10:30 in Helsinki, 08:30 in London, 17:30 in Tokyo. */
const TUESDAY = new Date('2026-11-24T08:30:00Z');
const SUNDAY = new Date('2026-11-22T08:30:00Z');

describe("the customer's hours", () => {
  it("count in the customer's time zone, else in the team's", () => {
    assert.equal(outsideHours(hours('mon-fri'), undefined, TUESDAY), undefined);
    assert.equal(outsideHours(hours('mon-fri'), 'Europe/London', TUESDAY), undefined);
    assert.deepEqual(outsideHours(hours('mon-fri'), 'Asia/Tokyo', TUESDAY), { day: 'tue', minutes: 17 * 60 + 30, shown: '17:30' });
  });

  it('begin on the minute and end before it', () => {
    assert.equal(outsideHours(hours('mon-fri', '10:30', '17:00'), undefined, TUESDAY), undefined);
    assert.equal(outsideHours(hours('mon-fri', '08:00', '10:30'), undefined, TUESDAY)?.shown, '10:30');
    assert.equal(outsideHours(hours('mon-sun', '00:00', '24:00'), undefined, SUNDAY), undefined);
  });

  it("know ranges and lists of days, round the week's end too", () => {
    assert.equal(outsideHours(hours('mon-fri'), undefined, SUNDAY)?.day, 'sun');
    for (const days of ['mon-sun', 'sat-mon', 'wed, sun', 'Sunday'])
      assert.equal(outsideHours(hours(days), undefined, SUNDAY), undefined, days);
    assert.equal(outsideHours(hours('wed, fri'), undefined, TUESDAY)?.day, 'tue');
    assert.equal(outsideHours(hours('whenever'), undefined, SUNDAY), undefined);
  });

  it('are unknown without a policy, and with a time zone that does not exist', () => {
    assert.equal(outsideHours(undefined, 'Asia/Tokyo', TUESDAY), undefined);
    assert.equal(outsideHours(hours('mon-fri'), 'Mars/Olympus', SUNDAY), undefined);
  });

  it('know a day and a time of day by themselves', () => {
    assert.deepEqual(
      [1, 5, 6, 7].map((day) => isWorkingDay(hours('mon-fri'), day)),
      [true, true, false, false],
    );
    const nine = hours('mon-fri', '09:00', '17:00');
    assert.deepEqual(
      [8 * 60 + 59, 9 * 60, 17 * 60, 17 * 60 + 1].map((minutes) => isWorkingTime(nine, minutes)),
      [false, true, true, false],
    );
  });
});
