import type { PhrasingContent } from 'mdast';

const ENDS = /[\p{L}\p{N}]$/u;
const BEGINS = /^[\p{L}\p{N}]/u;

/**
 * Does a letter stand right before or behind a formatted part, as in `**Anna**lle`? Apps that format by signs show the signs there, so such
 * a part stays plain in them. `read` puts the values in.
 */
export function touchesWord(nodes: readonly PhrasingContent[], index: number, read: (text: string) => string): boolean {
  const wordsOf = (node: PhrasingContent | undefined): string => (node?.type === 'text' ? read(node.value) : '');
  return ENDS.test(wordsOf(nodes[index - 1])) || BEGINS.test(wordsOf(nodes[index + 1]));
}
