import type { Marks } from './channel';

const same = (text: string): string => text;

/** "text (url)", or the address alone when that is what the text says. */
export const spelledLink = (text: string, url: string): string =>
  text === url || `mailto:${text}` === url || `tel:${text}` === url || text === '' ? text || url : `${text} (${url})`;

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

/** Puts a sign on both sides; blanks at the edges stay outside, where the channels want them. */
export const around =
  (sign: string) =>
  (text: string): string => {
    const [, lead = '', inner = '', trail = ''] = /^(\s*)([\s\S]*?)(\s*)$/.exec(text) ?? [];
    return inner === '' ? text : `${lead}${sign}${inner}${sign}${trail}`;
  };

/** `*bold*`, `_italic_`, `~strike~`: WhatsApp, Viber, Messenger and Slack. A code sign inside code would end it. */
export const STAR_MARKS: Marks = {
  ...PLAIN_MARKS,
  bold: around('*'),
  italic: around('_'),
  strike: around('~'),
  code: (text) => (text.includes('`') ? text : `\`${text}\``),
  codeBlock: (text) => (text.includes('```') ? text : `\`\`\`\n${text}\n\`\`\``),
};
