import type { Channel } from './channel';
import { PLAIN_MARKS } from './marks';
import { smsSize } from './sms-segments';

/** Gateways join at most ten parts. */
const MAX_SEGMENTS = 10;

/**
 * SMS: plain text (3GPP TS 23.038 and 23.040). A bullet sign would halve what fits, so lists have hyphens, and a plain blank is the gap: a hair
 * space would halve it too.
 */
export const sms: Channel = {
  id: 'sms',
  label: 'SMS',
  marks: { ...PLAIN_MARKS, item: (number) => (number === undefined ? '- ' : `${number}. `) },
  escape: (text) => text,
  signs: '',
  gap: ' ',
  limit: { max: MAX_SEGMENTS * 153, unit: 'characters', beyond: 'A longer text is refused. Each part is paid for.' },
  measure: (text) => {
    const { encoding, units } = smsSize(text);
    return { length: units, limit: MAX_SEGMENTS * (encoding === 'GSM-7' ? 153 : 67) };
  },
  encrypted: false,
  emoji: false,
  files: false,
  html: false,
};
