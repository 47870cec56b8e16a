import type { Channel } from './channel';
import { disarm } from './disarm';
import { STAR_MARKS } from './marks';

/**
 * Messenger: `*bold*`, `_italic_`, `~strike~`, `` `code` `` on a computer; phones show the signs (facebook.com/help, “Format text in
 * Messenger”). 2,000 characters from a page (developers.cm.com, “Facebook Messenger”). Chats with a page are not end-to-end encrypted.
 */
export const messenger: Channel = {
  id: 'messenger',
  label: 'Messenger',
  marks: STAR_MARKS,
  escape: disarm,
  signs: '*_~`',
  limit: { max: 2000, unit: 'characters', beyond: 'Messenger refuses a longer message.' },
  encrypted: false,
  emoji: true,
  files: true,
  html: false,
};
