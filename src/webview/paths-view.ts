import type { AllPaths, PreviewPath } from '../protocol/preview';
import { makeBlockList } from './block-list';
import { conditionWords } from './condition-words';
import { makeKeyedList } from './keyed-list';
import { makeElement, setAttribute, setText } from './make-element';
import type { PageActions } from './part';
import { leftOut, markDifferences } from './path-difference';
import { revealPlaces } from './reveal-places';
import { makeRoving } from './roving';
import type { ShownStretches } from './run-list';
import { stretchesOf } from './stretch';
import { tellingConditions } from './telling-conditions';
import { withCode } from './with-code';

/** Every reply that the template can become. */
export interface PathsView {
  readonly element: HTMLElement;
  /** Undefined while they are being worked out. */
  readonly show: (paths: AllPaths | undefined) => void;
}

interface Card {
  readonly path: PreviewPath;
  readonly first: PreviewPath;
}

/** One card a path: what it depends on, how it reads, and how it differs from the first. */
export function makePathsView(actions: PageActions): PathsView {
  const summary = makeElement('p', { class: 'quiet', role: 'status' });
  const list = makeElement('ol', { class: 'paths' });
  const element = makeElement('section', { class: 'paths-view', 'aria-label': 'All paths' }, summary, list);
  const shown: ShownStretches = new WeakMap();
  const showBodies = new WeakMap<Element, (card: Card) => void>();
  const roving = makeRoving(list, '.condition, .piece.value, .piece.missing');
  revealPlaces(list, shown, actions);

  const conditionButton = ({ text, holds, source, uri }: PreviewPath['conditions'][number]) => {
    const button = makeElement('button', { type: 'button', class: 'condition', tabindex: -1 }, ...withCode(conditionWords(text, holds)));
    button.addEventListener('click', () => actions.reveal({ source, uri }));
    return makeElement('li', {}, button);
  };
  const create = () => {
    const conditions = makeElement('ul', { class: 'conditions' });
    const body = makeElement('div', { class: 'body' });
    const absent = makeElement('p', { dir: 'auto' });
    const without = makeElement('div', { class: 'left-out quiet' }, makeElement('p', {}, 'Leaves out:'), absent);
    const showBlocks = makeBlockList(body, shown);
    const card = makeElement('li', { class: 'path' }, conditions, body, without);
    let before = '';
    showBodies.set(card, ({ path, first }) => {
      const key = JSON.stringify(path.conditions);
      if (key !== before) {
        const told = tellingConditions(path.conditions);
        conditions.replaceChildren(...(told.length > 0 ? told.map(conditionButton) : [makeElement('li', {}, 'Always')]));
      }
      before = key;
      showBlocks(path.layout.map((block) => ({ block, stretches: markDifferences(stretchesOf(block.runs, path.body), first) })));
      setText(absent, leftOut(path, first));
      without.hidden = absent.textContent === '';
    });
    return card;
  };
  const showCards = makeKeyedList<Card>(list, {
    key: ({ path }) => JSON.stringify(path.conditions),
    create,
    update: (element, card) => showBodies.get(element)?.(card),
  });

  return {
    element,
    show: (all) => {
      const [first] = all?.paths ?? [];
      setText(summary, all ? summaryOf(all) : 'Working out the paths …');
      setAttribute(list, 'lang', all?.language);
      showCards(first ? (all?.paths ?? []).map((path) => ({ path, first })) : []);
      roving.refresh();
    },
  };
}

function summaryOf({ paths, more }: AllPaths): string {
  if (paths.length === 0) return 'There is no reply to show.';
  if (paths.length === 1) return 'This template always becomes the same reply.';
  const count = `${paths.length} different replies. What differs from the first is marked.`;
  return more ? `${count} There are more; these hold each side of each condition at least once.` : count;
}
