import type { Diagnostic } from '../lint/diagnostic';
import type { PreviewPiece, PreviewProblem, PreviewState } from '../protocol/preview';
import type { PreviewResult } from '../protocol/requests';
import { type RenderedReply, renderReply } from '../render/render-reply';
import type { RenderedText } from '../render/reply';
import type { Snapshot } from '../template/snapshot';
import { carriedOver, type SpanCarrier } from './carried-over';
import type { LastGood } from './last-good';
import type { LibraryState } from './library-state';
import { OUTSIDE_WORKING_HOURS, outsideWorkingHours } from './outside-working-hours';
import { type ReplyChoices, replyChoices, type WantedChoices } from './reply-choices';

/** What a preview is made from. */
export interface PreviewInput {
  readonly state: LibraryState | undefined;
  readonly uri: string;
  readonly wanted: WantedChoices;
  /** Of the document in the editor; 0 for one on disk. */
  readonly version: number;
  readonly diagnosticsOf: (uri: string) => readonly Diagnostic[];
  readonly lastGood: LastGood;
  readonly now: Date;
}

/** What the preview page shows for a file. While the file is half-typed, that is its last good reply. */
export function preview(input: PreviewInput): PreviewResult {
  const current = input.state?.library.files.get(input.uri);
  if (!input.state || !current)
    return {
      notice:
        'This file is no reply template: templates stand where `templates:` in replywright.yaml says, usually in a folder `templates`.',
    };
  const { library } = input.state;
  const good = input.lastGood.of(library, current);
  const choices = replyChoices(library, good ?? current, input.wanted);
  const { customer, language, channel } = choices;
  const reply = good && renderReply({ library, snapshot: good, customer, language, channel, now: input.now, examples: true });
  return {
    ...headOf(current, good, choices, input),
    ...(reply ? shownReply(reply, good === current ? undefined : carriedOver(good.source, current.source)) : NOTHING_SHOWN),
    stale: good !== current,
    notice: noticeFor(current, good, reply),
  };
}

type Head = Pick<
  PreviewState,
  'uri' | 'version' | 'id' | 'title' | 'kind' | 'customer' | 'customers' | 'language' | 'languages' | 'channel' | 'channels' | 'problems'
>;

function headOf(current: Snapshot, good: Snapshot | undefined, choices: ReplyChoices, input: PreviewInput): Head {
  const { uri, version } = input;
  return {
    uri,
    version,
    id: current.id,
    title: (current.template ?? good?.template)?.title || current.id,
    kind: current.kind === 'fragment' ? 'fragment' : 'template',
    customer: choices.customer?.id ?? '',
    customers: choices.customers.map(({ customer, label, builtIn }) => ({ id: customer.id, label, builtIn })),
    language: choices.language,
    languages: choices.languages,
    channel: choices.channel,
    channels: choices.channels,
    problems: problemsOf(current, choices, input),
  };
}

/** The file's diagnostics for the language that is shown, then what only this moment and this customer make a problem. */
function problemsOf(
  current: Snapshot,
  { customer, language }: ReplyChoices,
  { state, diagnosticsOf, now }: PreviewInput,
): PreviewProblem[] {
  const found = diagnosticsOf(current.uri)
    .filter((diagnostic) => diagnostic.language === undefined || diagnostic.language === language)
    .map(({ rule, severity, message, span }): PreviewProblem => ({ rule, severity, message, source: span }));
  const hours = state && current.template?.kind === 'reply' ? outsideWorkingHours(state.library.policy, customer, now) : undefined;
  if (!hours) return found;
  // It is about the hour and not about words, so it stands behind what is wrong with these.
  const end = current.replies.find((reply) => reply.language === language)?.body?.scalar?.span.end ?? 0;
  return [...found, { rule: OUTSIDE_WORKING_HOURS, ...hours, source: { start: end, end } }];
}

type Shown = Pick<PreviewState, 'subject' | 'body' | 'missing' | 'length' | 'limit'>;

const NOTHING_SHOWN: Shown = { subject: undefined, body: undefined, missing: [], length: 0, limit: undefined };

/** `carry` brings places of the last good text to where they stand now. */
function shownReply(reply: RenderedReply, carry: SpanCarrier | undefined): Shown {
  const placed = <T extends { readonly source: PreviewPiece['source']; readonly uri?: string | undefined }>(one: T): T =>
    carry && one.uri === undefined ? { ...one, source: carry(one.source) } : one;
  const pieces = (part: 'subject' | 'body', text: RenderedText | undefined): PreviewPiece[] | undefined =>
    text?.pieces.map(({ kind, span, origin, variable }) =>
      placed({ kind, text: text.text.slice(span.start, span.end), variable, ...reply.placeOf(part, origin) }),
    );
  return {
    subject: pieces('subject', reply.subject),
    body: pieces('body', reply.body),
    missing: reply.missing.filter(({ uri }) => uri === undefined).map(({ variable, source }) => placed({ variable, source })),
    length: reply.length,
    limit: reply.limit,
  };
}

function noticeFor(current: Snapshot, good: Snapshot | undefined, reply: RenderedReply | undefined): string | undefined {
  if (!good) return 'This reply can be shown once its file can be read. The problems below say what is in the way.';
  if (good === current && !reply?.body && current.template?.actions) return 'This macro sends no reply: it only changes the ticket.';
  if (good === current && !reply?.body) return 'This template has no text yet. Write it under `body:`.';
  const budget = reply?.problems.find(({ code }) => code === 'budget');
  return budget?.message;
}
