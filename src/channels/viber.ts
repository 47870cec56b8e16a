import type { Channel } from './channel';
import { disarm, disarmCode } from './disarm';
import { STAR_MARKS } from './marks';

/**
 * Viber: `*bold*`, `_italic_`, `~strike~`, and code between triple signs; a closing sign needs a blank behind it
 * (developers.viber.com/docs/tools/text-formatting). 1,000 characters in a business message, signs included (developers.cm.com, “Text
 * messages”); those are not end-to-end encrypted.
 */
export const viber: Channel = {
  id: 'viber',
  label: 'Viber',
  marks: { ...STAR_MARKS, code: (text) => `\`\`\`${disarmCode(text)}\`\`\`` },
  escape: disarm,
  signs: '*_~`',
  limit: { max: 1000, unit: 'characters', beyond: 'Viber cuts a longer business message off.' },
  encrypted: false,
  emoji: true,
  files: true,
  html: false,
};
