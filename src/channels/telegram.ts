import type { Channel } from './channel';
import { around, PLAIN_MARKS, STAR_MARKS } from './marks';

/** The app's signs are double, so a hair space between the two is enough; a code sign is changed for its look-alike. */
const apart = (text: string): string => text.replace(/([*_~|])(?=\1)/g, '$1\u200a').replace(/`/g, '\u02cb');

/** Telegram: `**bold**`, `__italic__`, `~~strike~~` as its apps read them. 4,096 characters; only secret chats are end-to-end encrypted. */
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
  limit: { max: 4096, unit: 'characters', beyond: 'Telegram sends the rest as a second message, or refuses it.' },
  encrypted: false,
  emoji: true,
  files: true,
  html: false,
};
