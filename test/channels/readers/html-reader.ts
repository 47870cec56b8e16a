import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5';

type Node = DefaultTreeAdapterTypes.ChildNode;

const KINDS: Readonly<Record<string, string>> = { strong: 'b', em: 'i', del: 's', code: 'c', li: 'item', blockquote: 'quote' };

/** A page as the standard's own parser sees it: elements with their attributes, and the words. Ends of lines don't count. */
export const readHtml = (html: string): string => parseFragment(html).childNodes.map(readNode).join('');

function readNode(node: Node): string {
  if ('value' in node) return node.value;
  if (!('tagName' in node) || node.tagName === 'br') return '';
  const inner = node.childNodes.map(readNode).join('');
  const given = node.attrs.map(({ name, value }) => ` ${name}=${value.split('?', 1)[0]}`).join('');
  return `⟪${KINDS[node.tagName] ?? node.tagName}${given} ${inner}⟫`;
}

/** The words outside links: there a mail program looks for addresses. */
export const wordsOutsideLinks = (html: string): string => parseFragment(html).childNodes.map(wordsOf).join('');

function wordsOf(node: Node): string {
  if ('value' in node) return node.value;
  if (!('tagName' in node) || node.tagName === 'a') return ' ';
  return node.tagName === 'br' ? '\n' : node.childNodes.map(wordsOf).join('') + (/^(?:p|li|pre)$/.test(node.tagName) ? '\n' : '');
}
