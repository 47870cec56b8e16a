import type { Channel } from './channel';
import { disarm } from './disarm';
import { STAR_MARKS } from './marks';

/**
 * Slack: pasted HTML keeps its formatting. Signs of pasted text format for those who prefer markup, or by “Apply formatting”; entities and
 * `<url|text>` are read in messages of apps alone (slack.com/help, “Format your messages”; api.slack.com, “Formatting text for app
 * surfaces”). Beyond 40,000 characters a message is cut off (chat.postMessage). Not end-to-end encrypted.
 */
export const slack: Channel = {
  id: 'slack',
  label: 'Slack',
  marks: STAR_MARKS,
  escape: disarm,
  signs: '*_~`',
  limit: { max: 40_000, unit: 'characters', beyond: 'Slack cuts a longer message off.' },
  encrypted: false,
  emoji: true,
  files: true,
  html: true,
};
