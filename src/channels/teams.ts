import type { Channel } from './channel';
import { disarm } from './disarm';
import { PLAIN_MARKS } from './marks';

/**
 * Microsoft Teams: pasted HTML keeps its formatting, while Markdown is read only as it is typed and shows its signs when it is pasted, so
 * the text has none (support.microsoft.com, “Format a message in Microsoft Teams”). About 28 KB a message (learn.microsoft.com, “Limits and
 * specifications for Microsoft Teams”). Encrypted on the way, not end to end.
 */
export const teams: Channel = {
  id: 'teams',
  label: 'Microsoft Teams',
  marks: { ...PLAIN_MARKS, item: (number) => (number === undefined ? '- ' : `${number}. `) },
  escape: disarm,
  signs: '*_~`',
  limit: { max: 28_000, unit: 'bytes', beyond: 'Teams refuses a longer message.' },
  encrypted: false,
  emoji: true,
  files: true,
  html: true,
};
