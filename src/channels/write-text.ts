import type { BlockContent, List, PhrasingContent, RootContent } from 'mdast';
import type { Channel } from './channel';
import { onOneLine } from './clean-value';
import { safeUrl } from './safe-url';
import type { Standing } from './spell-value';
import { touchesWord } from './touches-word';

interface Writer {
  readonly channel: Channel;
  /** Where the words of a paragraph stand: an item of a list is one line. */
  readonly standing: 'lines' | 'line';
  /** Puts values into a text that stands somewhere. */
  readonly fill: (text: string, standing: Standing | 'url') => string;
}

/** Deeper nesting is written as plain text would be: quotes and lists of ordinary replies have three levels at most. */
const MAX_DEPTH = 50;

/** Writes blocks as a channel's text, a blank line between them. */
export function writeBlocks(blocks: readonly RootContent[], writer: Writer, depth = 0): string {
  return blocks
    .map((block) => writeBlock(block, writer, depth))
    .filter((text) => text !== '')
    .join('\n\n');
}

function writeBlock(block: RootContent, writer: Writer, depth: number): string {
  const { marks } = writer.channel;
  if (depth > MAX_DEPTH) return '';
  if (block.type === 'paragraph' || block.type === 'heading') return writeInline(block.children, writer).trim();
  if (block.type === 'list') return writeList(block, writer, depth);
  if (block.type === 'blockquote') return prefixed(writeBlocks(block.children, writer, depth + 1), marks.quote, marks.quote);
  if (block.type === 'code') return marks.codeBlock(writer.fill(block.value, 'code'));
  return 'value' in block ? writer.channel.escape(writer.fill(String(block.value), writer.standing), false) : '';
}

function writeList(list: List, writer: Writer, depth: number): string {
  const items = list.children.map((item, index) => {
    const mark = writer.channel.marks.item(list.ordered ? (list.start ?? 1) + index : undefined);
    const inItem: Writer = { ...writer, standing: 'line' };
    const text = (item.children as BlockContent[]).map((child) => writeBlock(child, inItem, depth + 1)).join(item.spread ? '\n\n' : '\n');
    return prefixed(text, mark, ' '.repeat(mark.length));
  });
  return items.join(list.spread ? '\n\n' : '\n');
}

const prefixed = (text: string, first: string, other: string): string =>
  text
    .split('\n')
    .map((line, index) => (line === '' && index > 0 && other.trim() === '' ? '' : (index === 0 ? first : other) + line))
    .join('\n');

function writeInline(nodes: readonly PhrasingContent[], writer: Writer, formatted = false): string {
  return nodes
    .map((node, index) =>
      'children' in node && node.type !== 'link' && touchesWord(nodes, index, (text) => writer.fill(text, 'line'))
        ? writeInline(node.children, writer, formatted)
        : writePhrase(node, writer, formatted),
    )
    .join('');
}

function writePhrase(node: PhrasingContent, writer: Writer, formatted: boolean): string {
  const { marks } = writer.channel;
  if (node.type === 'text') return words(node.value, writer, formatted);
  if (node.type === 'strong') return marks.bold(writeInline(node.children, writer, true));
  if (node.type === 'emphasis') return marks.italic(writeInline(node.children, writer, true));
  if (node.type === 'delete') return marks.strike(writeInline(node.children, writer, true));
  if (node.type === 'inlineCode') return marks.code(onOneLine(writer.fill(node.value, 'code')));
  if (node.type === 'break') return '\n';
  if (node.type === 'link') {
    const text = writeInline(node.children, { ...writer, standing: 'line' }, formatted);
    const url = safeUrl(writer.fill(node.url, 'url'));
    return url === undefined ? text : marks.link(text, url);
  }
  return 'value' in node ? words(node.value, writer, formatted) : '';
}

const words = (text: string, { channel, fill, standing }: Writer, formatted: boolean): string =>
  channel.escape(fill(text, formatted ? 'line' : standing), formatted);
