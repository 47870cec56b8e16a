import type { Channel } from '../channels/channel';
import type { TemplateText } from '../template/template-text';
import type { Span } from '../text/span';
import { channelsOf } from './facts/channels-of';
import { isForCustomer } from './facts/phrase';
import { OPAQUE, plainText } from './facts/plain-text';
import { defineRule, NO_OPTIONS, type ProposedFix, type RuleContext } from './rule';

/** Formatting that reaches the customer as bare signs. */
export default defineRule({
  id: 'channel-format',
  group: 'channel',
  severity: 'warning',
  sources: ['A16'],
  fixes: 'suggestion',
  summary: 'The customer sees the signs of a table, a heading or HTML instead of what they stand for.',
  finished: false,
  options: NO_OPTIONS,
  messages: {
    heading: 'No channel makes a heading of “{words}”, so customers see the “#”. Write it as a line of its own, in bold.',
    table: 'No channel draws this table, so customers see bars and hyphens. Write it as a list, one row an item.',
    html: 'Customers see “{words}” as it stands, since replies are no HTML. Take it out, or use Markdown: `**bold**`, `[text](address)`, `- item`.',
    entity: 'Customers see “{words}” as it stands, since replies are no HTML. Write “{sign}” itself.',
    image: 'No channel shows a picture by “{words}”, so customers see signs and an address. Attach the picture, or give a link to it.',
    plain: 'Plain text has no formatting, so customers see the signs in “{words}”. Take them out, or name another channel.',
  },
  visit: (context) => ({
    text(text) {
      if (!isForCustomer(context.snapshot, text)) return;
      reportMarkup(context, text);
      if (goesPlain(channelsOf(context.snapshot, context.library))) reportMarks(context, text);
    },
  }),
});

type Context = Pick<RuleContext<unknown>, 'report'>;

const HEADING = /^ {0,3}(#{1,6})[ \t]+(?=[\p{L}\uE000])([^\n]*?)[ \t]*#*[ \t]*$/gmu;
/** The line of hyphens under the head of a table, with the head. */
const TABLE = /^[^\n]*\|[^\n]*\n[ \t]*\|?[ \t]*:?-{2,}:?[ \t]*(?:\|[ \t]*:?-{2,}:?[ \t]*)+\|?[ \t]*$/gm;
const IMAGE = /(?<![\p{L}\p{N}])!(?=\[[^\]\n]*\]\([^)\n]*\))\[[^\]\n]*\]\([^)\n]*\)/gu;
const HTML =
  /<\/?(?:a|b|i|u|strong|em|span|font|s|p|br|hr|div|del|ul|ol|li|h[1-6]|table|thead|tbody|tr|td|th|img|center|small|big|sub|sup|blockquote|code|pre|style|script)(?:[\s/][^<>\n]*)?>/gi;
const ENTITIES: Readonly<Record<string, string>> = {
  nbsp: ' ',
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  '#39': "'",
  ndash: '–',
  mdash: '—',
  hellip: '…',
  laquo: '«',
  raquo: '»',
  ldquo: '“',
  rdquo: '”',
  rsquo: '’',
  euro: '€',
  copy: '©',
  auml: 'ä',
  ouml: 'ö',
  Auml: 'Ä',
  Ouml: 'Ö',
};
const ENTITY = new RegExp(`&(${Object.keys(ENTITIES).join('|')});`, 'g');

/** What no channel writes, whichever it is. */
function reportMarkup({ report }: Context, text: TemplateText): void {
  const plain = plainText(text);
  const shown = ({ start, end }: Span): string => text.value.slice(start, end).replace(/\s+/g, ' ');
  for (const { index, 0: words, 2: title = '' } of plain.matchAll(HEADING)) {
    const span = trimmed(index, words);
    const from = span.start + plain.slice(span.start).indexOf(title);
    const bold = replace(span, `**${text.value.slice(from, from + title.length)}**`, 'Write it in bold');
    report(text, span, { message: 'heading', data: { words: shown(span) }, fixes: title.includes('*') ? [] : [bold] });
  }
  for (const { index, 0: words } of plain.matchAll(TABLE)) report(text, { start: index, end: index + words.length }, { message: 'table' });
  for (const { index, 0: words } of plain.matchAll(IMAGE)) {
    const span = { start: index, end: index + words.length };
    const link = replace({ start: index, end: index + 1 }, '', 'Make it a link');
    report(text, span, { message: 'image', data: { words: shown(span) }, fixes: [link] });
  }
  let reported = 0;
  for (const { index, 0: words } of plain.matchAll(HTML)) {
    if (index < reported) continue;
    const tag = { start: index, end: index + words.length };
    const { span, markdown } = elementAt(text.value, index) ?? { span: tag, markdown: undefined };
    reported = span.end;
    const fixes = markdown === undefined ? [] : [replace(span, markdown, `Write “${markdown}”`)];
    report(text, span, { message: 'html', data: { words: shown(span) }, fixes });
  }
  for (const { index, 0: words, 1: name = '' } of plain.matchAll(ENTITY)) {
    const span = { start: index, end: index + words.length };
    const sign = ENTITIES[name] ?? '';
    report(text, span, { message: 'entity', data: { words, sign }, fixes: [replace(span, sign, `Write “${sign}”`)] });
  }
}

/** A bold, struck or linked word; a lone star or underscore is a star or an underscore. */
const MARKS = /\*\*(?=\S)[^*\n]+(?<=\S)\*\*|__(?=\S)[^_\n]+(?<=\S)__|~~(?=\S)[^~\n]+(?<=\S)~~|(?<!!)\[[^\]\n]+\]\(\uE000[^)\n]*\)/g;

/** What only plain text doesn't write. */
function reportMarks({ report }: Context, text: TemplateText): void {
  for (const { index, 0: words } of plainText(text).matchAll(MARKS)) {
    const span = { start: index, end: index + words.length };
    const shown = text.value.slice(span.start, span.end);
    const isLink = words.startsWith('[');
    const bare = replace(span, shown.slice(2, -2), 'Take the signs out');
    report(text, span, { message: 'plain', data: { words: shown }, fixes: isLink || words.includes(OPAQUE) ? [] : [bare] });
  }
}

const goesPlain = (channels: readonly Channel[]): boolean => channels.some(({ id }) => id === 'plain');

/** Without the blanks in front of a line. */
function trimmed(index: number, words: string): Span {
  const inner = words.trimStart();
  return { start: index + words.length - inner.length, end: index + words.length };
}

const replace = (span: Span, newText: string, title: string): ProposedFix => ({ title, safe: false, edits: [{ span, newText }] });

/** An element with nothing but text in it, from its opening tag to its closing one. */
const ELEMENT = /^<([a-z][a-z0-9]*)(?:[ \t][^<>\n]*)?>([^<>\n]*)<\/\1>/i;

function elementAt(value: string, start: number): { readonly span: Span; readonly markdown: string | undefined } | undefined {
  const [whole, name = '', content = ''] = ELEMENT.exec(value.slice(start)) ?? [];
  if (whole === undefined) return undefined;
  const address = /\shref=["']([^"'\s]+)["']/i.exec(whole)?.[1];
  return { span: { start, end: start + whole.length }, markdown: markdownFor(name.toLowerCase(), content, address) };
}

/** What says the same in Markdown; undefined where a person has to judge. */
function markdownFor(name: string, content: string, address: string | undefined): string | undefined {
  if (content.trim() !== content || content === '' || /[*_[\]]/.test(content)) return undefined;
  if (name === 'b' || name === 'strong') return `**${content}**`;
  if (name === 'i' || name === 'em') return `_${content}_`;
  if (name === 'a') return address === undefined ? undefined : `[${content}](${address})`;
  return name === 'u' || name === 'span' || name === 'font' ? content : undefined;
}
