import type { Channel } from './channel';
import { PLAIN_MARKS } from './marks';

/** WeChat: plain text. 2,048 bytes in UTF-8 for a customer-service message, which is about 680 Chinese characters. */
export const wechat: Channel = {
  id: 'wechat',
  label: 'WeChat',
  marks: PLAIN_MARKS,
  escape: (text) => text,
  limit: { max: 2048, unit: 'bytes', beyond: 'WeChat refuses a longer message.' },
  encrypted: false,
  emoji: true,
  files: true,
  html: false,
};
