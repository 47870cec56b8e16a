import { makeElement } from './make-element';
import { type Origin, originOf } from './origin';
import type { PageActions, Part } from './part';

const WORDS: readonly (readonly [Origin, string])[] = [
  ['customer', 'Customer'],
  ['agent', 'Agent'],
  ['company', 'Company'],
  ['answer', 'Filled in for this reply'],
  ['made', 'Put together by the template'],
  ['fragment', 'From a fragment'],
  ['missing', 'Missing'],
];

/** What the marks in the reply mean; only those that it has. A reader can fold it away. */
export function makeLegend(actions: PageActions, open: boolean): Part {
  const items = WORDS.map(([origin, words]) => ({ origin, item: makeElement('li', { 'data-origin': origin }, words) }));
  const list = makeElement('ul', {}, ...items.map(({ item }) => item));
  const element = makeElement('details', { class: 'legend', open }, makeElement('summary', {}, 'What the marks mean'), list);
  element.addEventListener('toggle', () => actions.legend(element.open));
  return {
    element,
    show: (state) => {
      const origins = new Set([...(state.subject ?? []), ...(state.body ?? [])].map(originOf));
      for (const { origin, item } of items) item.hidden = !origins.has(origin);
      element.hidden = items.every(({ item }) => item.hidden);
    },
  };
}
