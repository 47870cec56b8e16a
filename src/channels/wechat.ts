import type { Channel } from './channel';
import { PLAIN_MARKS } from './marks';

/**
 * WeChat: plain text. 2,048 bytes in UTF-8 for a customer-service message, about 680 Chinese characters; a longer one is error 45002
 * (developers.weixin.qq.com, “Customer service messages”, and its community threads). Not end-to-end encrypted.
 */
export const wechat: Channel = {
  id: 'wechat',
  label: 'WeChat',
  marks: PLAIN_MARKS,
  escape: (text) => text,
  signs: '',
  limit: { max: 2048, unit: 'bytes', beyond: 'WeChat refuses a longer message.' },
  encrypted: false,
  emoji: true,
  files: true,
  html: false,
};
