import type { Channel } from './channel';
import { disarm } from './disarm';
import { STAR_MARKS } from './marks';

/**
 * WhatsApp: `*bold*`, `_italic_`, `~strike~`, `` `code` ``, triple code signs, `- ` and `1. ` lists and `> ` quotes; no escape sign, no link
 * with words (faq.whatsapp.com, “How to format your messages”). 4,096 characters in a text message (Business Platform, “Text messages”).
 * End-to-end encrypted in the WhatsApp Business app; a help desk that hosts the number reads along.
 */
export const whatsapp: Channel = {
  id: 'whatsapp',
  drawsLists: true,
  label: 'WhatsApp',
  marks: { ...STAR_MARKS, item: (number) => (number === undefined ? '- ' : `${number}. `) },
  escape: disarm,
  signs: '*_~`',
  limit: { max: 4096, unit: 'characters', beyond: 'WhatsApp refuses a longer message.' },
  encrypted: true,
  emoji: true,
  files: true,
  html: false,
};
