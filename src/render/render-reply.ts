import { cleanValue, onOneLine } from '../channels/clean-value';
import { formatReply } from '../channels/format-reply';
import type { Reply, Snapshot } from '../template/snapshot';
import type { TemplateText } from '../template/template-text';
import type { Span } from '../text/span';
import { renderText } from './render-text';
import type { Data, Missing, Origin, RenderedText, RenderProblem } from './reply';
import { type ReplyDataInput, replyData } from './reply-data';
import { typedPieces } from './typed-pieces';
import type { RenderWatcher } from './watcher';

export interface RenderReplyInput extends ReplyDataInput {
  /** Left out: the customer's language where the template has it, else the template's own. */
  readonly language?: string | undefined;
  /** Left out: the customer's channel where the template goes there, else the template's first. */
  readonly channel?: string | undefined;
  readonly timeZone?: string | undefined;
  /** What is missing renders as nothing, not as a visible placeholder. */
  readonly allowMissing?: boolean | undefined;
  readonly watch?: ((part: 'subject' | 'body') => RenderWatcher) | undefined;
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
  /** The text that a piece of `subject` or `body` was written in, and the fragment's file where it is not the template's own. */
  writtenIn(part: 'subject' | 'body', origin: Origin): { readonly text: TemplateText | undefined; readonly uri: string | undefined };
}

/** Renders a template for one customer, language and channel. Never throws; a template without a body gives an empty text. */
export function renderReply(input: RenderReplyInput): RenderedReply {
  const { snapshot, customer } = input;
  const reply = replyIn(snapshot, input.language ?? customer?.language);
  const language = reply?.language ?? input.language ?? snapshot.settings.languages[0] ?? 'en';
  const channel = input.channel ?? channelFor(input);
  const data = replyData(input);
  const render = (part: 'subject' | 'body') => {
    const text = reply?.[part];
    return text && renderOne(text.value, data, language, channel, input, input.watch?.(part));
  };
  const subject = render('subject');
  const body = render('body');
  const formatted = formatReply(body ? typedPieces(body, snapshot, input.library) : { text: '', pieces: [] }, channel);
  const writtenIn: RenderedReply['writtenIn'] = (part, { fragment }) =>
    fragment === undefined
      ? { text: reply?.[part], uri: undefined }
      : { text: fragmentText(fragment, language, input), uri: input.library.fragments.get(fragment)?.uri };
  const placeOf = (part: 'subject' | 'body', origin: Origin): SourcePlace => {
    const { text, uri } = writtenIn(part, origin);
    return { source: text ? text.toSource(origin.span) : origin.span, uri };
  };
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
    subjectText: subject && onOneLine(cleanValue(subject.text)).replace(/\s+/g, ' '),
    text: formatted.text,
    html: formatted.html,
    length: formatted.length,
    limit: formatted.limit,
    missing: placed((text) => text.missing),
    problems: placed((text) => text.problems),
    truncated: [subject, body].some((text) => text?.truncated),
    writtenIn,
  };
}

/** The internal note that goes with a macro; undefined where there is none. */
export function renderNote(input: RenderReplyInput): RenderedText | undefined {
  const note = input.snapshot.texts.find(({ role }) => role === 'note');
  return note && renderOne(note.value, replyData(input), note.language, input.channel ?? channelFor(input), input);
}

function renderOne(
  body: string,
  data: Data,
  language: string,
  channel: string,
  input: RenderReplyInput,
  watch?: RenderWatcher,
): RenderedText {
  const { library, customer, timeZone, now, allowMissing } = input;
  return renderText(
    {
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
      wordsOnly: true,
    },
    watch,
  );
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

function channelFor({ snapshot, library, customer }: RenderReplyInput): string {
  const channels: readonly string[] = snapshot.template?.channels ?? library.policy.channels;
  return customer?.channel !== undefined && channels.includes(customer.channel) ? customer.channel : (channels[0] ?? 'email');
}
