import type { Root } from 'mdast';
import type { Channel } from './channel';
import { channelOf } from './channels';
import { type FormattableText, markValues } from './marked-text';
import { measureText } from './measure';
import { parseMarkdown } from './parse-markdown';
import { writeHtml } from './write-html';
import { writeBlocks } from './write-text';

/** A reply as a channel takes it. */
export interface FormattedReply {
  readonly text: string;
  /** Undefined where the channel takes none. */
  readonly html: string | undefined;
  /** In the channel's own unit; `limit` is undefined where there is none. */
  readonly length: number;
  readonly limit: number | undefined;
}

/** Writes a rendered body for a channel. Values stay what they are: only what the template's writer wrote formats. */
export function formatReply(body: FormattableText, channelId: string): FormattedReply {
  const channel = channelOf(channelId);
  if (channel.id === 'plain') return { text: body.text, html: undefined, ...measureText(body.text, channel) };
  const marked = markValues(body);
  const tree = treeOf(marked.source);
  const text = tree ? writeBlocks(tree.children, { channel, fill: marked.fill }) : escaped(body, channel);
  const html = channel.html
    ? tree
      ? writeHtml(tree.children, marked.fill)
      : writeHtml([{ type: 'paragraph', children: [{ type: 'text', value: body.text }] }], (same) => same)
    : undefined;
  return { text, html, ...measureText(text, channel) };
}

const escaped = (body: FormattableText, channel: Channel): string => channel.escape(body.text, false);

/** Undefined when the parser gives up on hostile nesting: then the text goes out unformatted. */
function treeOf(source: string): Root | undefined {
  try {
    return parseMarkdown(source);
  } catch {
    return undefined;
  }
}
