import type { Channel } from './channel';
import { disarm } from './disarm';
import { STAR_MARKS } from './marks';

/**
 * WhatsApp: `*bold*`, `_italic_`, `~strike~`, `` `code` ``, `- ` lists and `> ` quotes; no escape sign.
 * 4,096 characters in a text message of the Business Platform.
 */
export const whatsapp: Channel = {
  id: 'whatsapp',
  label: 'WhatsApp',
  marks: { ...STAR_MARKS, item: (number) => (number === undefined ? '- ' : `${number}. `) },
  escape: disarm,
  limit: { max: 4096, unit: 'characters', beyond: 'WhatsApp refuses a longer message.' },
  encrypted: true,
  emoji: true,
  files: true,
  html: false,
};
