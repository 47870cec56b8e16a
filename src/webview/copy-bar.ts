import '@vscode-elements/elements/dist/vscode-button/index.js';
import type { HostMessage, PreviewState } from '../protocol/preview';
import { makeCopyReason } from './copy-reason';
import { makeIcon, showIcon } from './icon';
import { makeKeyedList } from './keyed-list';
import { makeLengthMeter } from './length-meter';
import { makeElement, setAttribute, setText } from './make-element';
import type { PageActions, Part } from './part';
import { withCode } from './with-code';

/** The bar at the bottom of the page; it also tells how a copy went. */
export interface CopyBar extends Part {
  readonly copied: (answer: Extract<HostMessage, { type: 'copied' }>) => void;
  readonly tell: (problem: string) => void;
  /** The form is open: from now on the button copies what is filled in. */
  readonly filling: (open: boolean) => void;
  readonly focus: () => void;
}

/** What the bar asks of the form. */
export interface FormKeys {
  readonly open: () => void;
  readonly close: () => void;
  readonly submit: () => void;
  /** Puts the keyboard into a variable's field. */
  readonly goTo: (variable: string) => void;
}

/** Length, ease and the buttons: one that fills the reply in for a customer and then copies it, one for the sample that is shown. */
export function makeCopyBar(actions: PageActions, form: FormKeys): CopyBar {
  const meter = makeLengthMeter();
  const reason = makeCopyReason(actions, form.goTo);
  const success = makeElement('p', { class: 'copied', role: 'status' });
  const failure = makeElement('p', { class: 'copied failed', role: 'alert' });
  const warnings = makeElement('ul', { class: 'copy-warnings', 'aria-label': 'Before you send it' });
  const icon = makeIcon('copy');
  icon.setAttribute('slot', 'content-before');
  const words = makeElement('span');
  const button = makeElement('vscode-button', { class: 'copy' }, icon, words);
  const second = makeElement('button', { type: 'button', class: 'link second' });
  const buttons = makeElement('div', { class: 'copy-buttons' }, second, button);
  const element = makeElement('footer', { class: 'copy-bar' }, meter.element, success, failure, buttons, warnings, reason.element);
  const showWarnings = makeKeyedList<string>(warnings, {
    key: (warning) => warning,
    create: () => makeElement('li', {}, makeElement('span', { class: 'severity', 'data-severity': 'warning' }), makeElement('span')),
    update: (item, warning) => {
      const [icon, words] = item.children;
      if (icon instanceof HTMLElement) showIcon(icon, 'warning');
      words?.replaceChildren(...withCode(warning));
    },
  });
  let open = false;
  let copiable = false;
  let shown = '';

  button.addEventListener('click', () => (open ? form.submit() : form.open()));
  // It stays in the Tab order while it can't be used, so that a keyboard finds the reason.
  second.addEventListener('click', () => {
    if (open) form.close();
    else if (copiable) actions.copy();
  });
  const tell = (good: string, bad: string) => {
    setText(success, good);
    // The same trouble twice is to be heard twice.
    failure.textContent = '';
    setText(failure, bad);
  };
  const refresh = () => {
    setText(words, open ? 'Copy reply' : 'Copy reply …');
    setText(second, open ? 'Close' : 'Copy this sample');
    setAttribute(second, 'aria-disabled', open || copiable ? undefined : 'true');
    setAttribute(second, 'aria-describedby', open || copiable ? undefined : reason.element.id);
    setAttribute(button, 'aria-describedby', open && !copiable ? reason.element.id : undefined);
  };
  refresh();

  return {
    element,
    tell: (problem) => tell('', problem),
    focus: () => button.focus(),
    filling: (now) => {
      open = now;
      tell('', '');
      refresh();
    },
    show: (state) => {
      meter.show(state);
      reason.show(state);
      copiable = reason.element.hidden && state.body !== undefined;
      showWarnings(state.fill?.warnings ?? []);
      warnings.hidden = warnings.childElementCount === 0;
      refresh();
      const reply = replyKey(state);
      if (reply !== shown) tell('', '');
      shown = reply;
    },
    copied: ({ ok, message }) => tell(ok ? message : '', ok ? '' : message),
  };
}

/** "Copied" is true of one reply only. */
const replyKey = ({ uri, version, customer, language, channel, body }: PreviewState): string =>
  JSON.stringify([uri, version, customer, language, channel, body?.map((piece) => piece.text)]);
