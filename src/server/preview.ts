import type { Diagnostic } from '../lint/diagnostic';
import { readingEase } from '../prose/reading-ease';
import type { PreviewProblem, PreviewRequest, PreviewState } from '../protocol/preview';
import type { PreviewResult } from '../protocol/requests';
import type { RenderedReply } from '../render/render-reply';
import { createFinishedSnapshot, type Snapshot } from '../template/snapshot';

import { carriedOver, type SpanCarrier } from './carried-over';
import { fillState } from './fill-state';
import type { LastGood } from './last-good';
import { lengthNote } from './length-note';
import type { LibraryState } from './library-state';
import { type MadeReply, makeReply } from './made-reply';
import { OUTSIDE_WORKING_HOURS, outsideWorkingHours } from './outside-working-hours';
import { previewLayout } from './preview-layout';
import { placedText } from './preview-pieces';
import type { ReplyChoices } from './reply-choices';
import { previewActions } from './ticket-actions';

/** What a preview is made from. */
export interface PreviewInput {
  readonly state: LibraryState | undefined;
  readonly request: PreviewRequest;
  /** Of the document in the editor; 0 for one on disk. */
  readonly version: number;
  readonly diagnosticsOf: (uri: string) => readonly Diagnostic[];
  readonly lastGood: LastGood;
  readonly now: Date;
}

/** What the preview page shows for a file. While the file is half-typed, that is its last good reply. */
export function preview(input: PreviewInput): PreviewResult {
  const { state, request, lastGood, now } = input;
  const current = state?.library.files.get(request.uri);
  if (!state || !current)
    return {
      notice:
        'This file is no reply template: templates stand where `templates:` in replywright.yaml says, usually in a folder `templates`.',
    };
  const good = lastGood.of(state.library, current);
  const made = makeReply(state, good ?? current, request, now);
  const carry = !good || good === current ? undefined : carriedOver(good.source, current.source);
  return {
    ...headOf(current, made, input),
    ...(good ? shownReply(made, carry) : NOTHING_SHOWN),
    actions: good ? previewActions(made) : [],
    fill: fillState(made, input.diagnosticsOf(request.uri), now),
    stale: good !== current,
    notice: noticeFor(current, good, made.reply),
  };
}

type Head = Pick<
  PreviewState,
  'uri' | 'version' | 'id' | 'title' | 'kind' | 'customer' | 'customers' | 'language' | 'languages' | 'channel' | 'channels' | 'problems'
>;

function headOf(current: Snapshot, { snapshot, choices, reply }: MadeReply, input: PreviewInput): Head {
  return {
    uri: current.uri,
    version: input.version,
    id: current.id,
    title: (current.template ?? snapshot.template)?.title || current.id,
    kind: current.kind === 'fragment' ? 'fragment' : 'template',
    customer: choices.customer?.id ?? '',
    customers: choices.customers.map(({ customer, label, builtIn }) => ({ id: customer.id, label, builtIn })),
    language: choices.language,
    languages: choices.languages,
    channel: choices.channel,
    channels: choices.channels,
    problems: [...problemsOf(current, choices, input), ...(snapshot === current ? notesOf(reply) : [])],
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

/** What the writer should know of this customer's reply, though nothing is wrong: why other words stand for their name. */
const notesOf = ({ problems }: RenderedReply): PreviewProblem[] =>
  problems
    .filter(({ code, uri }) => code === 'note' && uri === undefined)
    .map(({ message, source }) => ({ rule: '', severity: 'info', message, source }));

type Shown = Pick<PreviewState, 'subject' | 'body' | 'layout' | 'missing' | 'reading' | 'length' | 'limit' | 'lengthNote'>;

const NOTHING_SHOWN: Shown = {
  subject: undefined,
  body: undefined,
  layout: undefined,
  missing: [],
  reading: undefined,
  length: 0,
  limit: undefined,
  lengthNote: undefined,
};

/** `carry` brings places of the last good text to where they stand now. */
function shownReply({ reply, snapshot, state }: MadeReply, carry: SpanCarrier | undefined): Shown {
  const body = placedText(reply, 'body', carry);
  return {
    subject: placedText(reply, 'subject', carry)?.shown,
    body: body?.shown,
    layout: body && previewLayout(body, reply, snapshot, state.library),
    missing: reply.missing
      .filter(({ uri }) => uri === undefined)
      .map(({ variable, source }) => ({ variable, source: carry ? carry(source) : source })),
    reading: body && readingOf(body.text, reply, snapshot),
    length: reply.length,
    limit: reply.limit,
    lengthNote: lengthNote(reply),
  };
}

/** Of the finished words, for the values count too. */
function readingOf(source: string, { language }: RenderedReply, { uri, settings }: Snapshot): PreviewState['reading'] {
  const [text] = createFinishedSnapshot({ uri, source, language, settings }).texts;
  return text && readingEase(text.prose);
}

function noticeFor(current: Snapshot, good: Snapshot | undefined, reply: RenderedReply | undefined): string | undefined {
  if (!good) return 'This reply can be shown once its file can be read. The problems below say what is in the way.';
  if (good === current && !reply?.body && current.template?.actions) return 'This macro sends no reply: it only changes the ticket.';
  if (good === current && !reply?.body) return 'This template has no text yet. Write it under `body:`.';
  const budget = reply?.problems.find(({ code }) => code === 'budget');
  return budget?.message;
}
