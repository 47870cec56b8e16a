import type { Channel } from './channel';
import { PLAIN_MARKS } from './marks';

/**
 * LINE: plain text from an official account. 5,000 UTF-16 units (developers.line.biz, “Text message” and “Character counting in a text”).
 * Chats with official accounts have no Letter Sealing.
 */
export const line: Channel = {
  id: 'line',
  label: 'LINE',
  marks: PLAIN_MARKS,
  escape: (text) => text,
  signs: '',
  limit: { max: 5000, unit: 'characters', beyond: 'LINE refuses a longer message.' },
  encrypted: false,
  emoji: true,
  files: true,
  html: false,
};
