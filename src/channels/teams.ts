import type { Channel } from './channel';
import { around, PLAIN_MARKS } from './marks';

/** Signs that mean something in the Markdown of Teams. */
const SIGNS = /[\\`*_{}[\]()#+!|<>~-]/g;

/** Microsoft Teams: Markdown with backslash escapes, or HTML. About 28 KB a message. */
export const teams: Channel = {
  id: 'teams',
  label: 'Microsoft Teams',
  marks: {
    ...PLAIN_MARKS,
    bold: around('**'),
    italic: around('_'),
    strike: around('~~'),
    code: (text) => (text.includes('`') ? text.replace(SIGNS, '\\$&') : `\`${text}\``),
    codeBlock: (text) => (text.includes('```') ? text.replace(SIGNS, '\\$&') : `\`\`\`\n${text}\n\`\`\``),
    link: (text, url) => `[${text || url}](${url.replace(/\(/g, '%28').replace(/\)/g, '%29')})`,
    item: (number) => (number === undefined ? '- ' : `${number}. `),
  },
  escape: (text) => text.replace(/[\\`*_[\]<>~|]/g, '\\$&').replace(/^(\s*)([#+-]|\d+\.)(?=\s)/gm, '$1\\$2'),
  limit: { max: 28_000, unit: 'bytes', beyond: 'Teams refuses a longer message.' },
  encrypted: false,
  emoji: true,
  files: true,
  html: true,
};
