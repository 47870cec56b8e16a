import type { AskedVariable } from '../protocol/preview';
import { makeElement } from './make-element';

/** What an agent types or picks a value with. */
export interface FieldControl {
  readonly element: HTMLElement;
  /** What takes the focus; it changes with the choice in a group of buttons. */
  readonly focus: () => void;
  readonly value: () => string;
  readonly show: (value: string) => void;
}

/** More choices than this stand in a pick list. */
const MOST_RADIO_BUTTONS = 4;
const WHOLE: Readonly<Record<string, RegExp>> = { date: /^\d{4}-\d{2}-\d{2}$/, 'datetime-local': /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/ };
const INPUT_TYPES: Readonly<Record<string, string>> = {
  date: 'date',
  datetime: 'datetime-local',
  email: 'email',
  phone: 'tel',
  url: 'url',
};

/** The control that fits a variable; `given` hears each change, but no half-composed letters. */
export function makeFieldControl(id: string, asked: AskedVariable, given: (value: string) => void): FieldControl {
  const choices = asked.choices ?? [];
  if (asked.type === 'flag') return makeFlag(id, asked.name, given);
  if (choices.length > MOST_RADIO_BUTTONS) return makePickList(id, asked.name, choices, given);
  if (choices.length > 0) return makeRadioButtons(id, asked.name, choices, given);
  return makeTextBox(id, asked, given);
}

/** Tells `given` what is typed, letter by letter where letters are typed one by one. */
export function hearTyping(box: HTMLInputElement | HTMLTextAreaElement, given: (value: string) => void): void {
  box.addEventListener('input', (event) => {
    if (!(event instanceof InputEvent && event.isComposing)) given(box.value);
  });
  box.addEventListener('compositionend', () => given(box.value));
}

function makeTextBox(id: string, { name, type, example }: AskedVariable, given: (value: string) => void): FieldControl {
  const wanted = INPUT_TYPES[type] ?? 'text';
  const numeric = type === 'number' || type === 'money';
  const box = makeElement('input', {
    id,
    name,
    type: wanted,
    autocomplete: 'off',
    placeholder: example === undefined ? undefined : `for example ${example}`,
    inputmode: numeric ? 'decimal' : undefined,
    dir: 'auto',
  });
  let composing = false;
  box.addEventListener('compositionstart', () => {
    composing = true;
  });
  box.addEventListener('compositionend', () => {
    composing = false;
  });
  hearTyping(box, given);
  return {
    element: box,
    focus: () => box.focus(),
    value: () => box.value,
    show: (value) => {
      if (composing) return;
      const shown = wanted === 'datetime-local' ? value.replace(' ', 'T') : value;
      // A day that a ticket writes in its own way would vanish from a calendar's box.
      const fits = shown === '' || (WHOLE[wanted]?.test(shown) ?? true);
      const kind = fits ? wanted : 'text';
      if (box.type !== kind) box.type = kind;
      if (box.value !== shown) box.value = shown;
    },
  };
}

function makeFlag(id: string, name: string, given: (value: string) => void): FieldControl {
  const box = makeElement('input', { id, name, type: 'checkbox' });
  const value = () => String(box.checked);
  box.addEventListener('change', () => given(value()));
  return {
    element: box,
    focus: () => box.focus(),
    value,
    show: (shown) => {
      box.checked = shown === 'true' || shown === 'yes';
    },
  };
}

function makePickList(id: string, name: string, choices: readonly string[], given: (value: string) => void): FieldControl {
  const options = choices.map((choice) => makeElement('option', { value: choice }, choice));
  const box = makeElement('select', { id, name }, makeElement('option', { value: '' }, 'Choose …'), ...options);
  box.addEventListener('change', () => given(box.value));
  return {
    element: box,
    focus: () => box.focus(),
    value: () => box.value,
    show: (shown) => {
      if (box.value !== shown) box.value = shown;
    },
  };
}

function makeRadioButtons(id: string, name: string, choices: readonly string[], given: (value: string) => void): FieldControl {
  const buttons = choices.map((choice) => makeElement('input', { type: 'radio', name, value: choice }));
  const labels = buttons.map((button) => makeElement('label', { class: 'radio' }, button, button.value));
  const element = makeElement('div', { id, role: 'radiogroup', class: 'radios' }, ...labels);
  const chosen = () => buttons.find((button) => button.checked);
  element.addEventListener('change', () => given(chosen()?.value ?? ''));
  return {
    element,
    focus: () => (chosen() ?? buttons[0])?.focus(),
    value: () => chosen()?.value ?? '',
    show: (shown) => {
      for (const button of buttons) button.checked = button.value === shown;
    },
  };
}
