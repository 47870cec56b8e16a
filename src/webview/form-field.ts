import type { AskedVariable } from '../protocol/preview';
import { type FieldControl, makeFieldControl } from './field-control';
import { makeElement, setAttribute, setText } from './make-element';

/** One value that the agent is asked for. */
export interface FormField {
  readonly element: HTMLElement;
  readonly focus: () => void;
  readonly variable: string;
  /** What an agent calls it. */
  readonly label: string;
  /** It keeps the reply from being copied: nothing stands in it though the text needs it, or nothing that will do. */
  readonly isLacking: () => boolean;
  readonly isEmpty: () => boolean;
  /** `mine`: what was typed here, which counts before whatever the ticket gave; `needed`: the text has a hole without it. */
  readonly show: (asked: AskedVariable, mine: string | undefined, needed: boolean) => void;
  /** From now on what is wrong is said, also where nobody has been yet. */
  readonly complain: () => void;
}

const HINTS: Readonly<Record<string, string>> = {
  list: 'Put commas between them.',
  money: 'An amount with its currency, such as 12.50 EUR.',
};

/** A label in the writer's words, the control, and what is wrong with the value once the agent has left it. */
export function makeFormField(asked: AskedVariable, given: (value: string) => void): FormField {
  const id = `fill-${asked.name}`;
  const control: FieldControl = makeFieldControl(id, asked, given);
  const words = asked.description ?? asked.name;
  const isGroup = control.element.getAttribute('role') === 'radiogroup';
  const label = makeElement(isGroup ? 'span' : 'label', { id: `${id}-label`, for: isGroup ? undefined : id }, words);
  const code = asked.description === undefined ? [] : [makeElement('code', { class: 'code' }, asked.name)];
  const optional = makeElement('span', { class: 'optional quiet' }, 'can be left empty');
  const hint = makeElement('p', { id: `${id}-hint`, class: 'quiet' }, HINTS[asked.type] ?? '');
  const problem = makeElement('p', { id: `${id}-problem`, class: 'field-problem' });
  hint.hidden = hint.textContent === '';
  optional.hidden = true;
  const element = makeElement(
    'div',
    { class: 'field', 'data-type': asked.type },
    makeElement('div', { class: 'field-label' }, label, ...code, optional),
    control.element,
    hint,
    problem,
  );
  if (isGroup) setAttribute(control.element, 'aria-labelledby', label.id);
  let latest = asked;
  let left = false;
  let needed = true;

  const isEmpty = () => asked.type !== 'flag' && control.value().trim() === '';
  const isLacking = () => asked.type !== 'flag' && ((needed && isEmpty()) || latest.problem !== undefined);
  const showProblem = () => {
    // Half a word is no mistake yet.
    const text = left && isLacking() ? (latest.problem ?? "This reply can't be sent without it.") : '';
    setText(problem, text);
    problem.hidden = text === '';
    setAttribute(control.element, 'aria-invalid', text === '' ? undefined : 'true');
    const described = [...(hint.hidden ? [] : [hint.id]), ...(text === '' ? [] : [problem.id])].join(' ');
    setAttribute(control.element, 'aria-describedby', described || undefined);
  };
  const complain = () => {
    left = true;
    showProblem();
  };
  element.addEventListener('change', complain);

  return {
    element,
    variable: asked.name,
    label: words,
    focus: control.focus,
    isLacking,
    isEmpty,
    complain,
    show: (shown, mine, isNeeded) => {
      latest = shown;
      needed = isNeeded;
      control.show(mine ?? shown.value ?? '');
      // Whether a text could do without what stands in it now, nobody knows.
      if (isEmpty() || asked.type === 'flag') optional.hidden = needed || asked.type === 'flag';
      showProblem();
    },
  };
}
