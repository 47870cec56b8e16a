/** How a list's items become elements. */
export interface ItemView<Item> {
  /** Two items with the same key look the same. */
  readonly key: (item: Item) => string;
  readonly create: () => HTMLElement;
  /** Makes any element of this list show `item`. */
  readonly update: (element: HTMLElement, item: Item) => void;
}

/**
 * Shows a changing list in `parent`. While a writer types, one item changes and the others move: what is the same at
 * both ends keeps its element, and the middle is changed in place, so that focus and selection survive. When the
 * focused element goes, focus moves to its neighbour instead of falling to the page.
 */
export function makeKeyedList<Item>(parent: HTMLElement, view: ItemView<Item>): (items: readonly Item[]) => void {
  let elements: readonly HTMLElement[] = [];
  let keys: readonly string[] = [];

  return (items) => {
    const newKeys = items.map(view.key);
    const head = commonLength(keys, newKeys, (list, index) => list[index]);
    const room = Math.min(keys.length, newKeys.length) - head;
    const tail = Math.min(
      room,
      commonLength(keys, newKeys, (list, index) => list[list.length - 1 - index]),
    );

    const oldMiddle = elements.slice(head, elements.length - tail);
    const after = elements[elements.length - tail] ?? null;
    const middle = items.slice(head, items.length - tail).map((_, index) => {
      const kept = oldMiddle[index];
      if (kept) return kept;
      const created = view.create();
      parent.insertBefore(created, after);
      return created;
    });
    const next = [...elements.slice(0, head), ...middle, ...elements.slice(elements.length - tail)];
    for (const [index, item] of items.entries()) {
      const element = next[index];
      if (element) view.update(element, item);
    }
    for (const gone of oldMiddle.slice(middle.length)) {
      if (gone.contains(document.activeElement)) focusWithin(next[Math.min(head + middle.length, next.length - 1)]);
      gone.remove();
    }
    elements = next;
    keys = newKeys;
  };
}

function commonLength(
  a: readonly string[],
  b: readonly string[],
  at: (list: readonly string[], index: number) => string | undefined,
): number {
  let length = 0;
  while (length < a.length && length < b.length && at(a, length) === at(b, length)) length++;
  return length;
}

function focusWithin(element: HTMLElement | undefined): void {
  const target = element?.hasAttribute('tabindex') ? element : element?.querySelector<HTMLElement>('[tabindex]');
  target?.focus();
}
