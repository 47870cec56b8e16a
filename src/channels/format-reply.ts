import type { RootContent } from 'mdast';
import { channelOf } from './channels';
import { type FormattableText, markValues } from './marked-text';
import { measureText } from './measure';
import { parseMarkdown } from './parse-markdown';
import { type Standing, spellInUrl, valueSpeller } from './spell-value';
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

/** Writes a rendered body for a channel. Values stay what they are: only what the template's writer wrote formats, links or begins a list. */
export function formatReply(body: FormattableText, channelId: string): FormattedReply {
  const channel = channelOf(channelId);
  if (channel.id === 'plain') return { text: body.text, html: undefined, ...measureText(body.text, channel) };
  const marked = markValues(body);
  const spell = valueSpeller(body, channel);
  const fill = (text: string, standing: Standing | 'url'): string => marked.fill(text, standing === 'url' ? spellInUrl : spell(standing));
  const blocks = parseMarkdown(marked.source)?.children ?? asItStands(marked.source);
  const text = writeBlocks(blocks, { channel, standing: 'lines', fill });
  return { text, html: channel.html ? writeHtml(blocks, fill) : undefined, ...measureText(text, channel) };
}

const asItStands = (value: string): readonly RootContent[] => [{ type: 'paragraph', children: [{ type: 'text', value }] }];
