import { channelOf } from '../channels/channels';
import type { Customer } from '../library/customers';
import { customersOf, type ListedSample } from '../library/samples';
import type { AllCustomers, CustomerRow, PreviewRequest } from '../protocol/preview';
import type { AllCustomersResult } from '../protocol/requests';
import type { RenderedReply } from '../render/render-reply';
import type { Snapshot } from '../template/snapshot';
import type { LibraryState } from './library-state';
import { makeReply } from './made-reply';
import { placedText } from './preview-pieces';

export interface AllCustomersInput {
  readonly state: LibraryState | undefined;
  readonly request: PreviewRequest;
  readonly version: number;
  readonly now: Date;
}

/** Each costs a rendering. */
const MAX_READ = 1000;
/** More than anybody reads. */
const MAX_ROWS = 200;
/** The first lines of a reply, in UTF-16 units. */
const MAX_BODY = 400;

/** What every customer would read, those for whom the reply breaks first. */
export function allCustomers({ state, request, version, now }: AllCustomersInput): AllCustomersResult {
  const snapshot = state?.library.files.get(request.uri);
  if (!state || !snapshot) return undefined;
  const customers = customersOf(state.library);
  const rows = customers.slice(0, MAX_READ).map((sample) => rowOf(state, snapshot, sample, request, now));
  const isBroken = ({ missing, problems }: CustomerRow): boolean => missing.length + problems.length > 0;
  const sorted = [...rows.filter(isBroken), ...rows.filter((row) => !isBroken(row))];
  const shown = sorted.slice(0, MAX_ROWS);
  return { uri: request.uri, version, rows: shown, others: customers.length - shown.length } satisfies AllCustomers;
}

function rowOf(
  state: LibraryState,
  snapshot: Snapshot,
  { customer, label, builtIn }: ListedSample,
  request: PreviewRequest,
  now: Date,
): CustomerRow {
  const { reply, choices } = makeReply(state, snapshot, { uri: request.uri, customer: customer.id }, now);
  const pieces = placedText(reply, 'body', undefined)?.shown ?? [];
  let length = 0;
  return {
    customer: { id: customer.id, label, builtIn },
    language: choices.language,
    channel: choices.channel,
    missing: [...new Set(reply.missing.map(({ variable }) => variable))],
    problems: problemsFor(customer, reply),
    body: pieces.filter(({ text }) => {
      const fits = length < MAX_BODY;
      length += text.length;
      return fits;
    }),
    length: reply.length,
    limit: reply.limit,
  };
}

/** What is wrong for one customer besides what is missing, in words. */
function problemsFor({ language }: Customer, reply: RenderedReply): string[] {
  const base = (tag: string): string => tag.split('-', 1)[0] ?? tag;
  const foreign = language !== undefined && base(language) !== base(reply.language);
  const over = reply.limit === undefined ? 0 : reply.length - reply.limit;
  return [
    ...reply.problems.filter(({ code }) => code !== 'note').map(({ message }) => message),
    ...(foreign ? [`This customer reads ${nameOf(language)}, and the reply is in ${nameOf(reply.language)}.`] : []),
    ...(over > 0 ? [`It is ${over} too long for ${channelOf(reply.channel).label}.`] : []),
    ...(reply.text.includes('{{') ? ['The customer would read curly braces: `{{`.'] : []),
  ];
}

const nameOf = (tag: string): string => {
  try {
    return new Intl.DisplayNames('en', { type: 'language' }).of(tag) ?? tag;
  } catch {
    return tag;
  }
};
