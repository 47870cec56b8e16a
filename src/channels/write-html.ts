import type { BlockContent, List, PhrasingContent, RootContent } from 'mdast';
import { safeUrl } from './safe-url';
import type { Standing } from './spell-value';

type Fill = (text: string, standing: Standing | 'url') => string;

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
const escapeText = (text: string): string => text.replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign);

const MAX_DEPTH = 50;

/** Writes blocks as HTML: a handful of tags, no attribute but `href` and `start`, everything else escaped. */
export function writeHtml(blocks: readonly RootContent[], fill: Fill, depth = 0): string {
  return blocks.map((block) => writeBlock(block, fill, depth)).join('\n');
}

function writeBlock(block: RootContent, fill: Fill, depth: number): string {
  if (depth > MAX_DEPTH) return '';
  if (block.type === 'paragraph' || block.type === 'heading') return `<p>${writeInline(block.children, fill)}</p>`;
  if (block.type === 'list') return writeList(block, fill, depth);
  if (block.type === 'blockquote') return `<blockquote>\n${writeHtml(block.children, fill, depth + 1)}\n</blockquote>`;
  if (block.type === 'code') return `<pre><code>${escapeText(fill(block.value, 'html'))}</code></pre>`;
  return 'value' in block ? `<p>${escapeText(fill(String(block.value), 'html'))}</p>` : '';
}

function writeList(list: List, fill: Fill, depth: number): string {
  const tag = list.ordered ? 'ol' : 'ul';
  const start = list.ordered && typeof list.start === 'number' && list.start !== 1 ? ` start="${list.start}"` : '';
  const items = list.children.map((item) => {
    const children = item.children as BlockContent[];
    const tight = !item.spread && !list.spread;
    const inner = children.map((child) =>
      tight && child.type === 'paragraph' ? writeInline(child.children, fill) : writeBlock(child, fill, depth + 1),
    );
    return `<li>${inner.join('\n')}</li>`;
  });
  return `<${tag}${start}>\n${items.join('\n')}\n</${tag}>`;
}

const writeInline = (nodes: readonly PhrasingContent[], fill: Fill): string => nodes.map((node) => writePhrase(node, fill)).join('');

/** A line's end is one for the reader too: a signature stands on lines of its own. */
const lines = (text: string): string => escapeText(text).replace(/\r?\n/g, '<br>\n');

function writePhrase(node: PhrasingContent, fill: Fill): string {
  if (node.type === 'text') return lines(fill(node.value, 'html'));
  if (node.type === 'strong') return `<strong>${writeInline(node.children, fill)}</strong>`;
  if (node.type === 'emphasis') return `<em>${writeInline(node.children, fill)}</em>`;
  if (node.type === 'delete') return `<del>${writeInline(node.children, fill)}</del>`;
  if (node.type === 'inlineCode') return `<code>${escapeText(fill(node.value, 'html'))}</code>`;
  if (node.type === 'break') return '<br>\n';
  if (node.type === 'link') {
    const url = safeUrl(fill(node.url, 'url'));
    const text = writeInline(node.children, fill);
    return url === undefined ? text : `<a href="${escapeText(url)}">${text}</a>`;
  }
  return 'value' in node ? lines(fill(node.value, 'html')) : '';
}
