import type { Channel } from './channel';
import { PLAIN_MARKS } from './marks';

/**
 * Signal: formatting is set in the app, not by signs, so words stay plain (support.signal.org, “Text formatting”). Beyond 2 KiB of UTF-8 its
 * apps fold a text up behind “Read more” (MAX_INLINE_BODY_SIZE_BYTES in Signal-Android, MAX_MESSAGE_BODY_BYTE_LENGTH in Signal-Desktop): half
 * as many letters in Russian as in English. Always end-to-end encrypted (signal.org/docs).
 */
export const signal: Channel = {
  id: 'signal',
  label: 'Signal',
  marks: PLAIN_MARKS,
  escape: (text) => text,
  signs: '',
  limit: { max: 2048, unit: 'bytes', beyond: 'Signal folds a longer message up, and the customer has to open it.' },
  encrypted: true,
  emoji: true,
  files: true,
  html: false,
};
