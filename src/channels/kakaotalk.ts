import type { Channel } from './channel';
import { PLAIN_MARKS } from './marks';

/** KakaoTalk: plain text. 1,000 characters in a business message, in any language (infobip.com/docs/kakaotalk, “Alim Talk”). Not end-to-end encrypted. */
export const kakaotalk: Channel = {
  id: 'kakaotalk',
  label: 'KakaoTalk',
  marks: PLAIN_MARKS,
  escape: (text) => text,
  signs: '',
  limit: { max: 1000, unit: 'characters', beyond: 'KakaoTalk refuses a longer business message.' },
  encrypted: false,
  emoji: true,
  files: true,
  html: false,
};
