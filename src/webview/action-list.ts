import type { PreviewAction } from '../protocol/preview';
import { makeKeyedList } from './keyed-list';
import { makeElement, setText } from './make-element';
import type { PageActions, Part } from './part';

/** What the macro does besides, and a way to take it along for whoever has to do it by hand. */
export function makeActionList(actions: PageActions): Part {
  const list = makeElement('dl', { class: 'taken' });
  const button = (words: string, as: 'checklist' | 'json') => {
    const made = makeElement('button', { type: 'button', class: 'link' }, words);
    made.addEventListener('click', () => actions.copyActions(as));
    return made;
  };
  const element = makeElement(
    'section',
    { class: 'actions', 'aria-labelledby': 'actions' },
    makeElement('h2', { id: 'actions' }, 'What the macro does to the ticket'),
    list,
    makeElement('p', { class: 'buttons' }, button('Copy as a checklist', 'checklist'), button('Copy as JSON', 'json')),
  );
  const showItems = makeKeyedList<PreviewAction>(list, {
    key: ({ label, value }) => `${label} ${value}`,
    create: () => makeElement('div', {}, makeElement('dt'), makeElement('dd', { dir: 'auto' })),
    update: (row, { label, value }) => {
      const [name, content] = row.children;
      if (name) setText(name, label);
      if (content) setText(content, value);
    },
  });
  return {
    element,
    show: (state) => {
      element.hidden = state.actions.length === 0;
      showItems(state.actions);
    },
  };
}
