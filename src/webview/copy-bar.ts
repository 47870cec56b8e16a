import '@vscode-elements/elements/dist/vscode-button/index.js';
import type { HostMessage, PreviewState } from '../protocol/preview';
import { makeCopyReason } from './copy-reason';
import { makeIcon } from './icon';
import { makeLengthMeter } from './length-meter';
import { makeElement, setAttribute, setText } from './make-element';
import type { PageActions, Part } from './part';

/** The bar at the bottom of the page; it also tells how a copy went. */
export interface CopyBar extends Part {
  readonly copied: (answer: Extract<HostMessage, { type: 'copied' }>) => void;
}

/** The reply's length and the button that copies it, or why it can't be copied yet. */
export function makeCopyBar(actions: PageActions): CopyBar {
  const meter = makeLengthMeter();
  const reason = makeCopyReason(actions);
  const success = makeElement('p', { class: 'copied', role: 'status' });
  const failure = makeElement('p', { class: 'copied failed', role: 'alert' });
  const icon = makeIcon('copy');
  icon.setAttribute('slot', 'content-before');
  const button = makeElement('vscode-button', { class: 'copy' }, icon, 'Copy reply');
  const element = makeElement('footer', { class: 'copy-bar' }, meter.element, success, failure, button, reason.element);
  let copiable = false;
  let shown = '';

  // The button stays in the Tab order while it can't be used, so that a keyboard finds the reason.
  button.addEventListener('click', () => {
    if (copiable) actions.copy();
  });

  const tell = (good: string, bad: string) => {
    setText(success, good);
    setText(failure, bad);
  };

  return {
    element,
    show: (state) => {
      meter.show(state);
      reason.show(state);
      copiable = reason.element.hidden && state.body !== undefined;
      setAttribute(button, 'aria-disabled', copiable ? undefined : 'true');
      setAttribute(button, 'aria-describedby', copiable ? undefined : reason.element.id);
      const reply = replyKey(state);
      if (reply !== shown) tell('', '');
      shown = reply;
    },
    copied: ({ ok, message }) => tell(ok ? message : '', ok ? '' : message),
  };
}

/** "Copied" is true of one reply only. */
const replyKey = ({ uri, version, customer, language, channel }: PreviewState): string =>
  JSON.stringify([uri, version, customer, language, channel]);
