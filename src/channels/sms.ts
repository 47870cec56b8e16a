import type { Channel } from './channel';
import { PLAIN_MARKS } from './marks';
import { smsSize } from './sms-segments';

/** Gateways join at most ten parts. */
const MAX_SEGMENTS = 10;

/** SMS: plain text. A bullet sign would halve what fits, so lists have hyphens. */
export const sms: Channel = {
  id: 'sms',
  label: 'SMS',
  marks: { ...PLAIN_MARKS, item: (number) => (number === undefined ? '- ' : `${number}. `) },
  escape: (text) => text,
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
