import type { Channel } from './channel';
import { disarmCode, HAIR_SPACE } from './disarm';
import { around, PLAIN_MARKS, STAR_MARKS } from './marks';

/** The app's signs are double, so a hair space between the two is enough. */
const apart = (text: string): string => disarmCode(text.replace(/([*_~|])(?=\1)/g, `$1${HAIR_SPACE}`));

/**
 * Telegram: `**bold**`, `__italic__`, `~~strike~~`, `` `code` `` and triple code signs as its apps read them in the message field; double bars
 * hide. 4,096 UTF-16 units, which the server counts after it has taken the signs out (core.telegram.org/bots/api#sendmessage,
 * core.telegram.org/api/entities). Only secret chats are end-to-end encrypted (telegram.org/faq).
 */
export const telegram: Channel = {
  id: 'telegram',
  label: 'Telegram',
  marks: {
    ...PLAIN_MARKS,
    bold: around('**'),
    italic: around('__'),
    strike: around('~~'),
    code: STAR_MARKS.code,
    codeBlock: STAR_MARKS.codeBlock,
  },
  escape: apart,
  signs: '*_~|`',
  limit: { max: 4096, unit: 'characters', beyond: 'Telegram sends the rest as a second message, or refuses it.' },
  encrypted: false,
  emoji: true,
  files: true,
  html: false,
};
