import { makeKeyedList } from './keyed-list';
import { makeElement, setAttribute, setText } from './make-element';
import { makeRoving } from './roving';

/** One thing to choose. */
export interface Option {
  readonly id: string;
  readonly label: string;
  /** A short technical name shown beside the label: the key that stands in the file. */
  readonly code?: string | undefined;
}

/** A control that shows what is chosen and what could be. */
export interface Chooser {
  readonly element: HTMLElement;
  readonly show: (options: readonly Option[], chosen: string) => void;
}

/**
 * Tabs in a row; arrow keys move and choose at once, as the ARIA practices advise where the panel follows quickly.
 * `panel` is the id of what the tabs switch. A tab's id is `<panel>-<name>-<option>`.
 */
export function makeTabList(name: string, label: string, panel: string, choose: (id: string) => void): Chooser {
  const element = makeElement('div', { role: 'tablist', 'aria-label': label, class: 'tabs' });
  const ids = new WeakMap<Element, string>();

  const select = (tab: HTMLElement) => {
    const id = ids.get(tab);
    if (id === undefined || tab.getAttribute('aria-selected') === 'true') return;
    for (const other of element.children) setAttribute(other, 'aria-selected', String(other === tab));
    choose(id);
  };
  const roving = makeRoving(element, '[role=tab]', select);
  element.addEventListener('click', (event) => {
    const tab = event.target instanceof Element ? event.target.closest<HTMLElement>('[role=tab]') : null;
    if (tab) select(tab);
  });

  const showOptions = makeKeyedList<Option>(element, {
    key: (option) => option.id,
    create: () => {
      const label = makeElement('span', { class: 'tab-label' });
      return makeElement(
        'button',
        { type: 'button', role: 'tab', tabindex: -1, 'aria-controls': panel },
        label,
        makeElement('span', { class: 'code' }),
      );
    },
    update: (tab, option) => {
      ids.set(tab, option.id);
      setAttribute(tab, 'id', tabId(panel, name, option.id));
      const [label, code] = tab.children;
      if (label) {
        setText(label, option.label);
        setAttribute(label, 'data-text', option.label);
      }
      if (code) setText(code, option.code ?? '');
    },
  });

  return {
    element,
    show: (options, chosen) => {
      showOptions(options);
      let selected: HTMLElement | undefined;
      for (const tab of element.querySelectorAll<HTMLElement>('[role=tab]')) {
        const isChosen = ids.get(tab) === chosen;
        setAttribute(tab, 'aria-selected', String(isChosen));
        if (isChosen) selected = tab;
        if (!element.contains(document.activeElement)) tab.tabIndex = isChosen ? 0 : -1;
      }
      roving.refresh(selected);
    },
  };
}

/** The id of one tab, so that the panel can be named after the chosen one. */
export const tabId = (panel: string, name: string, option: string): string => `${panel}-${name}-${option}`;
