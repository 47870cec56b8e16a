/** Small drawings on a 16 × 16 grid. Drawn here, so that the page needs no icon font and a policy can forbid all others. */
const SHAPES = {
  error: ['M8 1.5a6.5 6.5 0 1 0 0 13a6.5 6.5 0 1 0 0-13Z', 'M5.6 5.6l4.8 4.8M10.4 5.6l-4.8 4.8'],
  warning: ['M8 1.8L15 14H1Z', 'M8 6v4', 'M8 12v.4'],
  info: ['M8 1.5a6.5 6.5 0 1 0 0 13a6.5 6.5 0 1 0 0-13Z', 'M8 7.2v4', 'M8 4.6v.4'],
  hint: ['M6 11.5h4M6.6 14h2.8', 'M8 1.8a4.2 4.2 0 0 0-2.4 7.7v2h4.8v-2A4.2 4.2 0 0 0 8 1.8Z'],
  pass: ['M8 1.5a6.5 6.5 0 1 0 0 13a6.5 6.5 0 1 0 0-13Z', 'M5 8.3l2.1 2.1l4-4.6'],
  copy: ['M5.5 5.5h8v9h-8Z', 'M10.5 3.5v-2h-8v9h2'],
  pause: ['M8 1.5a6.5 6.5 0 1 0 0 13a6.5 6.5 0 1 0 0-13Z', 'M8 4.4V8l2.6 1.6'],
  message: ['M1.8 2.5h12.4v9H7l-3.4 2.8v-2.8H1.8Z', 'M4.6 5.6h6.8M4.6 8.4h4.4'],
} as const;

/** What there is to draw. */
export type IconName = keyof typeof SHAPES;

const SVG = 'http://www.w3.org/2000/svg';

/** A drawing in the colour of the text. Hidden from screen readers: words beside it say the same. */
export function makeIcon(name: IconName): SVGElement {
  const icon = document.createElementNS(SVG, 'svg');
  icon.setAttribute('viewBox', '0 0 16 16');
  icon.setAttribute('aria-hidden', 'true');
  icon.setAttribute('class', `icon ${name}`);
  for (const shape of SHAPES[name]) {
    const path = document.createElementNS(SVG, 'path');
    path.setAttribute('d', shape);
    icon.append(path);
  }
  return icon;
}

/** Makes `holder` show this drawing, and leaves it alone when it does already. */
export function showIcon(holder: HTMLElement, name: IconName): void {
  if (holder.dataset.icon === name) return;
  holder.dataset.icon = name;
  holder.replaceChildren(makeIcon(name));
}
