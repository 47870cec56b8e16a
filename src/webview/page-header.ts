import { makeElement, setText } from './make-element';
import type { Part } from './part';

/** The template's title and id. */
export function makePageHeader(): Part {
  const title = makeElement('h1');
  const id = makeElement('code', { class: 'template-id' });
  const kind = makeElement('span', { class: 'kind' }, 'Fragment');
  const element = makeElement('header', {}, title, makeElement('p', { class: 'identity' }, kind, id));
  return {
    element,
    show: (state) => {
      setText(title, state.title || state.id);
      setText(id, state.id);
      kind.hidden = state.kind !== 'fragment';
    },
  };
}
