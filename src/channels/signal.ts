import type { Channel } from './channel';
import { PLAIN_MARKS } from './marks';

/** Signal: formatting is set in the app, not by signs, so words stay plain. A text beyond 2,000 characters is folded up. */
export const signal: Channel = {
  id: 'signal',
  label: 'Signal',
  marks: PLAIN_MARKS,
  escape: (text) => text,
  limit: { max: 2000, unit: 'characters', beyond: 'Signal folds a longer message up, and the customer has to open it.' },
  encrypted: true,
  emoji: true,
  files: true,
  html: false,
};
