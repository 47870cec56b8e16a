import assert from 'node:assert/strict';
import { smsSize } from '../../src/channels/sms-segments';

/** Text, encoding, places, messages. */
const TEXTS: readonly (readonly [string, string, number, number])[] = [
  ['', 'GSM-7', 0, 0],
  ['a'.repeat(160), 'GSM-7', 160, 1],
  ['a'.repeat(161), 'GSM-7', 161, 2],
  ['a'.repeat(306), 'GSM-7', 306, 2],
  ['a'.repeat(307), 'GSM-7', 307, 3],
  ['€'.repeat(80), 'GSM-7', 160, 1],
  // A sign of two places doesn't fit into the last place of a part.
  [`${'a'.repeat(152)}€${'a'.repeat(152)}`, 'GSM-7', 306, 3],
  ['Hyvää päivää', 'GSM-7', 12, 1],
  ['ж'.repeat(70), 'UCS-2', 70, 1],
  ['ж'.repeat(71), 'UCS-2', 71, 2],
  [`${'ж'.repeat(66)}🎉${'ж'.repeat(66)}`, 'UCS-2', 134, 3],
  ['curly ’', 'UCS-2', 7, 1],
];

describe('smsSize', () => {
  for (const [text, encoding, units, segments] of TEXTS) {
    it(`${text.length > 20 ? `${text.slice(0, 8)}… (${text.length})` : JSON.stringify(text)} takes ${segments}`, () => {
      const size = smsSize(text);
      assert.deepEqual([size.encoding, size.units, size.segments], [encoding, units, segments]);
    });
  }
  it('names the letter that halves what fits', () => assert.equal(smsSize('Thanks – Ann').culprit, '–'));
});
