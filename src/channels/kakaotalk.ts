import type { Channel } from './channel';
import { PLAIN_MARKS } from './marks';

/** KakaoTalk: plain text. 1,000 characters in a business message. */
export const kakaotalk: Channel = {
  id: 'kakaotalk',
  label: 'KakaoTalk',
  marks: PLAIN_MARKS,
  escape: (text) => text,
  limit: { max: 1000, unit: 'characters', beyond: 'KakaoTalk refuses a longer business message.' },
  encrypted: false,
  emoji: true,
  files: true,
  html: false,
};
