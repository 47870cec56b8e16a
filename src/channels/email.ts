import type { Channel } from './channel';
import { PLAIN_MARKS } from './marks';

/**
 * Mail: a text part with everything spelled out, and an HTML part. Transport is encrypted between servers, not end to end.
 * No limit that a reply meets: RFC 5321 asks servers to take 64 KB at least.
 */
export const email: Channel = {
  id: 'email',
  label: 'Email',
  marks: { ...PLAIN_MARKS, item: (number) => (number === undefined ? '- ' : `${number}. `) },
  escape: (text) => text,
  signs: '',
  limit: undefined,
  encrypted: false,
  emoji: false,
  files: true,
  html: true,
};
