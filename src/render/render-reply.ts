import { formatReply } from '../channels/format-reply';
import type { Reply, Snapshot } from '../template/snapshot';
import type { TemplateText } from '../template/template-text';
import type { Span } from '../text/span';
import { renderText } from './render-text';
import type { Data, Missing, Origin, RenderedText, RenderProblem } from './reply';
import { type ReplyDataInput, replyData } from './reply-data';

export interface RenderReplyInput extends ReplyDataInput {
  /** Left out: the customer's language where the template has it, else the template's own. */
  readonly language?: string | undefined;
  /** Left out: the customer's channel where the template goes there, else the template's first. */
  readonly channel?: string | undefined;
  readonly timeZone?: string | undefined;
  /** What is missing renders as nothing, not as a visible placeholder. */
  readonly allowMissing?: boolean | undefined;
}

/** A place in a file: offsets in the template's source, or in another file's when `uri` is given. */
export interface SourcePlace {
  readonly source: Span;
  readonly uri?: string | undefined;
}

export interface RenderedReply {
  readonly language: string;
  readonly channel: string;
  /** Id of the customer it was rendered for. */
  readonly customer: string | undefined;
  readonly subject: RenderedText | undefined;
  readonly body: RenderedText | undefined;
  /** The subject on one line. */
  readonly subjectText: string | undefined;
  /** The body as the channel writes it. */
  readonly text: string;
  /** The body as HTML, for channels that take it: safe tags and links only. */
  readonly html: string | undefined;
  readonly missing: readonly (Missing & SourcePlace)[];
  readonly problems: readonly (RenderProblem & SourcePlace)[];
  readonly truncated: boolean;
  /** How long `text` is and how long it may be, in the channel's own unit. */
  readonly length: number;
  readonly limit: number | undefined;
  /** Where a piece of `subject` or `body` stands in the files. */
  placeOf(part: 'subject' | 'body', origin: Origin): SourcePlace;
}

/** Renders a template for one customer, language and channel. Never throws; a template without a body gives an empty text. */
export function renderReply(input: RenderReplyInput): RenderedReply {
  const { snapshot, customer } = input;
  const reply = replyIn(snapshot, input.language ?? customer?.language);
  const language = reply?.language ?? input.language ?? snapshot.settings.languages[0] ?? 'en';
  const channel = input.channel ?? channelFor(input);
  const data = replyData(input);
  const render = (text: TemplateText | undefined) => (text ? renderOne(text.value, data, language, channel, input) : undefined);
  const subject = render(reply?.subject);
  const body = render(reply?.body);
  const formatted = formatReply(body ?? { text: '', pieces: [] }, channel);
  const placeOf = (part: 'subject' | 'body', origin: Origin): SourcePlace => sourcePlace(reply?.[part], origin, language, input);
  const placed = <T extends { readonly origin: Origin }>(pick: (text: RenderedText) => readonly T[]): (T & SourcePlace)[] =>
    (['subject', 'body'] as const).flatMap((part) => {
      const text = part === 'subject' ? subject : body;
      return text ? pick(text).map((one) => ({ ...one, ...placeOf(part, one.origin) })) : [];
    });
  return {
    language,
    channel,
    customer: customer?.id,
    subject,
    body,
    subjectText: subject?.text.replace(/\s+/g, ' ').trim(),
    text: formatted.text,
    html: formatted.html,
    length: formatted.length,
    limit: formatted.limit,
    missing: placed((text) => text.missing),
    problems: placed((text) => text.problems),
    truncated: [subject, body].some((text) => text?.truncated),
    placeOf,
  };
}

function renderOne(body: string, data: Data, language: string, channel: string, input: RenderReplyInput): RenderedText {
  const { library, customer, timeZone, now, allowMissing } = input;
  return renderText({
    body,
    data,
    language,
    channel,
    now,
    allowMissing,
    fragment: (name) => fragmentText(name, language, input)?.value,
    timeZone: timeZone ?? customer?.timeZone ?? library.policy.policy.workingHours?.timeZone,
    currency: library.policy.company.currency,
    blankIsMissing: true,
  });
}

/** The reply in a language: the exact tag, then the same language of another country, then the source. */
export function replyIn(snapshot: Snapshot, language: string | undefined): Reply | undefined {
  const { replies } = snapshot;
  const base = language?.split('-', 1)[0];
  return (
    replies.find((reply) => reply.language === language) ??
    replies.find((reply) => reply.language.split('-', 1)[0] === base) ??
    replies.find((reply) => reply.source) ??
    replies[0]
  );
}

const fragmentText = (name: string, language: string, { library }: RenderReplyInput): TemplateText | undefined => {
  const fragment = library.fragments.get(name);
  return fragment && replyIn(fragment, language)?.body;
};

function sourcePlace(text: TemplateText | undefined, { fragment, span }: Origin, language: string, input: RenderReplyInput): SourcePlace {
  if (fragment === undefined) return { source: text ? text.toSource(span) : span };
  const source = fragmentText(fragment, language, input);
  return { source: source ? source.toSource(span) : span, uri: input.library.fragments.get(fragment)?.uri };
}

function channelFor({ snapshot, library, customer }: RenderReplyInput): string {
  const channels: readonly string[] = snapshot.template?.channels ?? library.policy.channels;
  return customer?.channel !== undefined && channels.includes(customer.channel) ? customer.channel : (channels[0] ?? 'email');
}
