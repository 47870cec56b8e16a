import type { Channel } from './channel';
import { PLAIN_MARKS } from './marks';

/** The text exactly as it was rendered; Markdown stays as it stands. */
export const plain: Channel = {
  id: 'plain',
  label: 'Plain text',
  marks: PLAIN_MARKS,
  escape: (text) => text,
  signs: '',
  limit: undefined,
  encrypted: false,
  emoji: false,
  files: false,
  html: false,
};
