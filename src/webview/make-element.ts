/** Attributes by name; `undefined` and `false` leave one out, `true` sets it empty. */
type Attributes = Readonly<Record<string, string | number | boolean | undefined>>;

/**
 * Builds an element. Children that are strings become text, never markup: customers' names and templates are
 * data, and the page's policy forbids inline styles and scripts anyway.
 */
export function makeElement<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Attributes = {},
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) setAttribute(element, name, value);
  element.append(...children);
  return element;
}

/** Sets, changes or takes away one attribute, and touches the page only when it differs. */
export function setAttribute(element: Element, name: string, value: string | number | boolean | undefined): void {
  const text = value === true ? '' : String(value);
  if (value === undefined || value === false) element.removeAttribute(name);
  else if (element.getAttribute(name) !== text) element.setAttribute(name, text);
}

/** Sets an element's text, and leaves it (and a reader's selection in it) alone when it is the same. */
export function setText(element: Element, text: string): void {
  if (element.textContent !== text) element.textContent = text;
}
