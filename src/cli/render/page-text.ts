import { codeBlock, plain } from '../../features/markdown';

/** Everything that ends a line for somebody, and signs that turn the direction of what follows. */
const UNRULY = /[\s\p{Cc}\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]+/gu;

/** A name, a title or a sentence on one line, as the characters that it is made of: nothing in it formats the page. */
export const shown = (text: string): string => plain(oneLine(text)).replace(/[&$]/g, '\\$&');

/** A reply as it stands, in a fence that nothing in it can close. */
export const quoted = (text: string): string => codeBlock(text, 'text');

export const oneLine = (text: string): string => text.replace(UNRULY, ' ').trim();

/** Gives each heading of a page the anchor that GitHub and VS Code give it, numbered where two would be the same. */
export function anchors(): (heading: string) => string {
  const given = new Map<string, number>();
  return (heading) => {
    const plainAnchor = oneLine(heading)
      .toLowerCase()
      .replace(/[^\p{L}\p{M}\p{N}\p{Pc}\- ]/gu, '')
      .replaceAll(' ', '-');
    let anchor = plainAnchor;
    let count = given.get(plainAnchor) ?? 0;
    while (given.has(anchor)) anchor = `${plainAnchor}-${++count}`;
    given.set(plainAnchor, count);
    given.set(anchor, given.get(anchor) ?? 0);
    return anchor;
  };
}
