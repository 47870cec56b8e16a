import type { Channel } from './channel';
import { PLAIN_MARKS } from './marks';

/** A help desk's own page or widget: HTML, with the plain text beside it. */
export const web: Channel = {
  id: 'web',
  label: 'Web',
  marks: PLAIN_MARKS,
  escape: (text) => text,
  signs: '',
  limit: undefined,
  encrypted: false,
  emoji: false,
  files: true,
  html: true,
};
