import type { Marks } from './channel';
import { disarmCode, HAIR_SPACE, WORD_JOINER } from './disarm';

const same = (text: string): string => text;

/** "text (address)", or the address alone when that is what the text says. */
export function spelledLink(text: string, url: string): string {
  const address = spelledAddress(url);
  return text === url || text === address || text === '' ? text || address : `${text} (${address})`;
}

/** An address as people write it, with no bracket in it that could be taken for the one behind it. */
export const spelledAddress = (url: string): string =>
  url
    .replace(/^(?:mailto|tel):(?=[^?]*$)/i, '')
    .replace(/\(/g, '%28')
    .replace(/\)/g, '%29');

/** For channels that show every sign as it is: words stay plain, a link is spelled out. */
export const PLAIN_MARKS: Marks = {
  bold: same,
  italic: same,
  strike: same,
  code: same,
  codeBlock: same,
  link: spelledLink,
  item: (number) => (number === undefined ? '• ' : `${number}. `),
  quote: '> ',
};

/**
 * Puts a sign on both sides; blanks at the edges stay outside, where the channels want them. A hair space inside keeps a sign of the text
 * apart, so the sign outside needs something else to touch.
 */
export const around =
  (sign: string) =>
  (text: string): string => {
    const [, lead = '', inner = '', trail = ''] = /^([^\S\u200a]*)([\s\S]*?)([^\S\u200a]*)$/.exec(text) ?? [];
    if (inner === '') return text;
    const held = (edge: string): string => (edge === HAIR_SPACE || edge === sign.charAt(0) ? WORD_JOINER : '');
    return `${lead}${sign}${held(inner.charAt(0))}${inner}${held(inner.charAt(inner.length - 1))}${sign}${trail}`;
  };

/** `*bold*`, `_italic_`, `~strike~`: WhatsApp, Viber, Messenger and Slack. A code sign inside code would end it. */
export const STAR_MARKS: Marks = {
  ...PLAIN_MARKS,
  bold: around('*'),
  italic: around('_'),
  strike: around('~'),
  code: (text) => `\`${disarmCode(text)}\``,
  codeBlock: (text) => `\`\`\`\n${disarmCode(text)}\n\`\`\``,
};
