import type { PreviewProblem, PreviewState } from '../protocol/preview';
import { showIcon } from './icon';
import { makeKeyedList } from './keyed-list';
import { makeElement, setText } from './make-element';
import type { PageActions, Part, PointAt } from './part';
import { makeRoving } from './roving';
import { withCode } from './with-code';

const SEVERITY_WORDS = { error: 'Error', warning: 'Warning', info: 'Note', hint: 'Idea' } as const;

/** What the checks say about this reply, in the order of the file; each leads to its place. */
export function makeProblemList(actions: PageActions, pointAt: PointAt): Part {
  const shown = new WeakMap<Element, PreviewProblem>();
  const heading = makeElement('h2', { id: 'problems' });
  const list = makeElement('ul', { 'aria-labelledby': 'problems' });
  const icon = makeElement('span', { class: 'severity', 'data-severity': 'pass' });
  const none = makeElement('p', { class: 'no-problems' }, icon, 'No problems found in this reply.');
  showIcon(icon, 'pass');
  const element = makeElement('section', { class: 'problems', 'aria-labelledby': 'problems' }, heading, none, list);
  const roving = makeRoving(list, 'button');

  const problemOf = (target: EventTarget | null) => {
    const item = target instanceof Element ? target.closest('li') : null;
    return item ? shown.get(item) : undefined;
  };
  list.addEventListener('click', (event) => {
    const problem = problemOf(event.target);
    if (problem) actions.reveal({ source: problem.source });
  });
  for (const comes of ['pointerover', 'focusin']) list.addEventListener(comes, (event) => pointAt(problemOf(event.target)));
  for (const goes of ['pointerleave', 'focusout']) list.addEventListener(goes, () => pointAt(undefined));

  const showProblems = makeKeyedList<PreviewProblem>(list, {
    key: (problem) => `${problem.severity} ${problem.rule} ${problem.message}`,
    create: makeItem,
    update: (item, problem) => {
      const before = shown.get(item)?.message;
      shown.set(item, problem);
      const [icon, word, message, rule] = item.querySelectorAll<HTMLElement>('button > span');
      if (!icon || !word || !message || !rule) return;
      icon.dataset.severity = problem.severity;
      showIcon(icon, problem.severity);
      setText(word, `${SEVERITY_WORDS[problem.severity]}: `);
      if (problem.message !== before) message.replaceChildren(...withCode(problem.message));
      setText(rule, problem.rule);
    },
  });

  return {
    element,
    show: (state) => {
      const problems = inPlaceOrder(state);
      setText(heading, problems.length === 0 ? 'Problems' : `Problems (${problems.length})`);
      none.hidden = problems.length > 0 || state.body === undefined || state.stale;
      element.hidden = problems.length === 0 && none.hidden;
      list.hidden = problems.length === 0;
      showProblems(problems);
      roving.refresh();
    },
  };
}

function makeItem(): HTMLElement {
  const parts = ['severity', 'for-screen-readers', 'message', 'rule'].map((name) => makeElement('span', { class: name }));
  return makeElement('li', {}, makeElement('button', { type: 'button', tabindex: -1, title: 'Show it in the file' }, ...parts));
}

const inPlaceOrder = (state: PreviewState): readonly PreviewProblem[] =>
  [...state.problems].sort((a, b) => a.source.start - b.source.start || a.source.end - b.source.end);
