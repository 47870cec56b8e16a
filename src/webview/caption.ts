import type { PreviewState } from '../protocol/preview';
import { makeAnnouncer } from './announcer';
import { lookOf } from './channel-look';
import { customerName } from './customer-name';
import { showIcon } from './icon';
import { makeElement, setAttribute, setText } from './make-element';
import type { Part } from './part';

const STALE = 'The file has an error. This is the last good reply.';

/**
 * The line above the reply: what it is, or quietly that it is out of date. Both share one line, so that the reply
 * does not jump up and down while someone types.
 */
export function makeCaption(): Part {
  const icon = makeElement('span', { class: 'caption-icon' });
  const text = makeElement('span');
  const announcer = makeAnnouncer(1500);
  const line = makeElement('p', { class: 'caption' }, icon, text);
  const element = makeElement('div', { class: 'caption-row' }, line, announcer.element);
  return {
    element,
    show: (state) => {
      const words = captionOf(state);
      setText(text, words);
      showIcon(icon, state.stale ? 'pause' : state.notice ? 'info' : 'message');
      setAttribute(line, 'data-stale', state.stale);
      announcer.say(state.stale || state.notice ? words : '');
    },
  };
}

function captionOf(state: PreviewState): string {
  if (state.stale) return state.notice ? `${STALE} ${state.notice}` : STALE;
  if (state.notice) return state.notice;
  if (state.kind === 'fragment') return 'Fragment: part of the replies that use it';
  return `${lookOf(state.channel).noun} to ${customerName(state)}`;
}
