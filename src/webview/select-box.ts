import { makeElement } from './make-element';
import type { Option } from './tab-list';

/** A heading in a pick list and what stands under it. */
export interface OptionGroup {
  /** Undefined: the options stand without a heading. */
  readonly label: string | undefined;
  readonly options: readonly Option[];
}

/** A pick list with headings. The browser's own: it types ahead, opens above other content, and reads its groups aloud. */
export interface SelectBox {
  readonly element: HTMLSelectElement;
  readonly show: (groups: readonly OptionGroup[], chosen: string) => void;
}

/** `id` ties a `<label for>` to the list. */
export function makeSelectBox(id: string, choose: (option: string) => void): SelectBox {
  const element = makeElement('select', { id });
  element.addEventListener('change', () => choose(element.value));
  let shown = '';

  return {
    element,
    show: (groups, chosen) => {
      // An open list closes when its options are rebuilt, so they are only when they changed.
      const key = JSON.stringify(groups);
      if (key !== shown) element.replaceChildren(...groups.flatMap(groupNodes));
      shown = key;
      if (element.value !== chosen) element.value = chosen;
    },
  };
}

function groupNodes(group: OptionGroup): readonly HTMLElement[] {
  const options = group.options.map(({ id, label }) => makeElement('option', { value: id }, label));
  if (options.length === 0) return [];
  return group.label === undefined ? options : [makeElement('optgroup', { label: group.label }, ...options)];
}
