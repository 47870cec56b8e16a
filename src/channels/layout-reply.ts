import type { List, ListItem, PhrasingContent, RootContent } from 'mdast';
import type { Span } from '../text/span';
import type { Channel } from './channel';
import { channelOf } from './channels';
import type { LaidOutBlock, LaidOutRun, Look } from './laid-out';
import { type FormattableText, type MarkedText, markValues } from './marked-text';
import { spelledAddress, spelledLink } from './marks';
import { parseMarkdown } from './parse-markdown';
import { placeAt, runsOf, textOf } from './run-origins';
import { safeUrl } from './safe-url';
import { spellInUrl } from './spell-value';
import { touchesWord } from './touches-word';

interface Layout {
  readonly body: FormattableText;
  readonly marked: MarkedText;
  readonly channel: Channel;
}

interface Place {
  readonly quoted: number;
  readonly indent: number;
}

const OUTSIDE: Place = { quoted: 0, indent: 0 };
/** As deep as replies are written. */
const MAX_DEPTH = 50;

/** How a rendered body looks in a messenger, and which piece each word came from. */
export function layoutReply(body: FormattableText, channelId: string): readonly LaidOutBlock[] {
  const channel = channelOf(channelId);
  if (channel.id === 'plain') return paragraphsOf(body.text).map((span) => ({ kind: 'paragraph', ...OUTSIDE, runs: runsIn(body, span) }));
  const marked = markValues(body);
  const tree = parseMarkdown(marked.source);
  if (!tree) return [{ kind: 'paragraph', ...OUTSIDE, runs: runsIn(body, { start: 0, end: body.text.length }) }];
  return tree.children.flatMap((node) => layOut(node, OUTSIDE, { body, marked, channel }));
}

function layOut(node: RootContent, place: Place, layout: Layout): LaidOutBlock[] {
  if (place.quoted + place.indent > MAX_DEPTH) return [];
  if (node.type === 'list') return layOutList(node, { ...place, indent: place.indent + 1 }, layout);
  if (node.type === 'blockquote') return node.children.flatMap((child) => layOut(child, { ...place, quoted: place.quoted + 1 }, layout));
  if (node.type === 'paragraph' || node.type === 'heading')
    return [{ kind: 'paragraph', ...place, runs: runsOfAll(node.children, {}, layout) }];
  if (!('value' in node)) return [];
  const shown = shows(layout.channel, ({ codeBlock }) => codeBlock);
  const runs = runsOf(
    node.value,
    withoutFence(spanOf(node), layout.marked.source),
    shown ? { code: true } : {},
    layout.marked,
    layout.body,
  );
  return [{ kind: shown ? 'code' : 'paragraph', ...place, runs }];
}

function layOutList(list: List, place: Place, layout: Layout): LaidOutBlock[] {
  return list.children.flatMap((item, index) => {
    const marker = markerOf(layout.channel, list.ordered ? (list.start ?? 1) + index : undefined);
    return layOutItem(item, marker, place, layout);
  });
}

function layOutItem(item: ListItem, marker: string, place: Place, layout: Layout): LaidOutBlock[] {
  const [first, ...others] = item.children;
  const own = first?.type === 'paragraph';
  const runs = own ? runsOfAll(first.children, {}, layout) : [];
  const below = own ? others : item.children;
  return [{ kind: 'item', ...place, marker, runs }, ...below.flatMap((child) => layOut(child, place, layout))];
}

const markerOf = ({ html, drawsLists, marks }: Channel, number: number | undefined): string =>
  (html || drawsLists) && number === undefined ? '•' : marks.item(number).trim();

const runsOfAll = (nodes: readonly PhrasingContent[], look: Look, layout: Layout): LaidOutRun[] =>
  nodes.flatMap((node, index) =>
    !layout.channel.html && 'children' in node && node.type !== 'link' && touchesWord(nodes, index, layout.marked.fill)
      ? runsOfAll(node.children, look, layout)
      : runsOfNode(node, look, layout),
  );

function runsOfNode(node: PhrasingContent, look: Look, layout: Layout): LaidOutRun[] {
  const { body, channel, marked } = layout;
  const span = spanOf(node);
  if (node.type === 'strong') return runsOfAll(node.children, shows(channel, ({ bold }) => bold) ? { ...look, bold: true } : look, layout);
  if (node.type === 'emphasis')
    return runsOfAll(node.children, shows(channel, ({ italic }) => italic) ? { ...look, italic: true } : look, layout);
  if (node.type === 'delete')
    return runsOfAll(node.children, shows(channel, ({ strike }) => strike) ? { ...look, strike: true } : look, layout);
  if (node.type === 'inlineCode') {
    const shown = shows(channel, ({ code }) => code) ? { ...look, code: true as const } : look;
    return runsOf(node.value, withoutTicks(span, marked.source), shown, marked, body);
  }
  if (node.type === 'break') return runsOf('\n', span, look, marked, body);
  if (node.type === 'link') return runsOfLink(node.children, safeUrl(marked.fill(node.url, spellInUrl)), span, look, layout);
  return 'value' in node ? runsOf(node.value, span, look, marked, body) : [];
}

function runsOfLink(nodes: readonly PhrasingContent[], url: string | undefined, span: Span, look: Look, layout: Layout): LaidOutRun[] {
  if (url === undefined) return runsOfAll(nodes, look, layout);
  const linked = { ...look, link: url };
  const piece = placeAt(layout.marked.places, span.start)?.piece ?? 0;
  const runs = runsOfAll(nodes, linked, layout);
  const words = runs.map(({ text }) => text).join('');
  if (words === '') return [{ ...linked, text: spelledAddress(url), piece, start: -1 }];
  if (layout.channel.html || spelledLink(words, url) === words) return runs;
  const added = (text: string, as: Look): LaidOutRun => ({ ...as, text, piece, start: -1 });
  return [...runsOfAll(nodes, look, layout), added(' (', look), added(spelledAddress(url), linked), added(')', look)];
}

/** Can customers see it there? Else its words are words. */
const shows = ({ html, marks }: Channel, pick: (marks: Channel['marks']) => (text: string) => string): boolean =>
  html || pick(marks)('x') !== 'x';

const spanOf = ({ position }: { readonly position?: RootContent['position'] }): Span => ({
  start: position?.start.offset ?? 0,
  end: position?.end.offset ?? 0,
});

function withoutTicks({ start, end }: Span, source: string): Span {
  const ticks = /^`*/.exec(source.slice(start, end))?.[0].length ?? 0;
  return { start: start + ticks, end: end - ticks };
}

function withoutFence({ start, end }: Span, source: string): Span {
  const firstLine = source.slice(start, end).search(/[\r\n]/);
  return { start: firstLine < 0 ? end : start + firstLine + 1, end };
}

/** The stretches between blank lines. */
function paragraphsOf(text: string): Span[] {
  return [...text.matchAll(/\S(?:.*(?:\r?\n(?![ \t]*(?:\r?\n|$)).*)*)?/g)].map(({ index, 0: { length } }) => ({
    start: index,
    end: index + length,
  }));
}

/** What stands in a stretch of the body, piece by piece. */
function runsIn(body: FormattableText, { start, end }: Span): LaidOutRun[] {
  return body.pieces.flatMap(({ span }, piece): LaidOutRun[] => {
    const from = Math.max(start, span.start);
    const to = Math.min(end, span.end);
    return from < to ? [{ text: textOf(body, piece).slice(from - span.start, to - span.start), piece, start: from - span.start }] : [];
  });
}
