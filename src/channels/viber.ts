import type { Channel } from './channel';
import { disarm } from './disarm';
import { STAR_MARKS } from './marks';

/** Viber: `*bold*`, `_italic_`, `~strike~`. 1,000 characters in a business message; those are not end-to-end encrypted. */
export const viber: Channel = {
  id: 'viber',
  label: 'Viber',
  marks: { ...STAR_MARKS, code: (text) => (text.includes('`') ? text : `\`\`\`${text}\`\`\``) },
  escape: disarm,
  limit: { max: 1000, unit: 'characters', beyond: 'Viber cuts a longer business message off.' },
  encrypted: false,
  emoji: true,
  files: true,
  html: false,
};
