import type { Channel } from './channel';
import { disarm } from './disarm';
import { STAR_MARKS } from './marks';

/** Slack asks for these three, and for no others. */
const entities = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');

/** Slack's mrkdwn: `*bold*`, `<url|text>`; `&`, `<` and `>` as entities. Text beyond 40,000 characters is cut off. */
export const slack: Channel = {
  id: 'slack',
  label: 'Slack',
  marks: {
    ...STAR_MARKS,
    code: (text) => STAR_MARKS.code(entities(text)),
    codeBlock: (text) => STAR_MARKS.codeBlock(entities(text)),
    link: (text, url) =>
      text === '' || text === url
        ? `<${entities(url).replace(/\|/g, '%7C')}>`
        : `<${entities(url).replace(/\|/g, '%7C')}|${text.replace(/[|\n]/g, ' ')}>`,
  },
  escape: (text, formatted) => disarm(entities(text), formatted),
  limit: { max: 40_000, unit: 'characters', beyond: 'Slack cuts a longer message off.' },
  encrypted: false,
  emoji: true,
  files: true,
  html: false,
};
