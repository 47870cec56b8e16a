import type { Customer } from '../library/customers';
import type { Diagnostic } from '../lint/diagnostic';
import type { AskedVariable, CopyParams, CopyResult } from '../protocol/requests';
import { type RenderedReply, renderReply } from '../render/render-reply';
import type { Snapshot } from '../template/snapshot';
import { askedVariables } from './asked-variables';
import type { LibraryState } from './library-state';
import { outsideWorkingHours } from './outside-working-hours';
import { replyChoices } from './reply-choices';

/** What copying needs to know. */
export interface CopyInput {
  readonly state: LibraryState | undefined;
  readonly params: CopyParams;
  readonly diagnosticsOf: (uri: string) => readonly Diagnostic[];
  readonly now: Date;
}

/** The values that the agent has to give before this reply can be copied; none for a reply that no value can mend. */
export function askedBeforeCopy(input: CopyInput): AskedVariable[] {
  const made = render(input);
  if (!made || made.reply.problems.some(({ code }) => BROKEN.has(code))) return [];
  return askedVariables(made.state.library, made.snapshot, made.reply, input.params.values);
}

/** Problems of the template itself. */
const BROKEN: ReadonlySet<string> = new Set(['syntax', 'unsupported', 'unknown-helper', 'unknown-fragment']);

/** The finished reply, or in plain words why it must not be sent yet. */
export function copyReply(input: CopyInput): CopyResult {
  const made = render(input);
  if (!made) return refused('This file is no reply template, so there is nothing to copy.');
  const { reply, snapshot } = made;
  const broken = reply.problems.find(({ code }) => BROKEN.has(code));
  if (broken) return refused(`${broken.message} Nothing was copied.`);
  const missing = [...new Set(reply.missing.map(({ variable }) => variable))];
  if (missing.length > 0)
    return refused(
      `${listed(missing)} ${missing.length > 1 ? 'are' : 'is'} missing, so the customer would read nothing there. Nothing was copied.`,
      missing,
    );
  const problem = reply.problems.find(({ code }) => code !== 'note');
  if (problem) return refused(`${problem.message} Nothing was copied.`);
  if (reply.text.trim() === '')
    return refused(
      snapshot.template?.actions
        ? 'This macro sends no reply, so there is nothing to copy.'
        : 'This template has no text yet, so there is nothing to copy.',
    );
  const left = [reply.text, reply.subjectText ?? ''].find((text) => text.includes('{{'));
  if (left !== undefined)
    return refused(`The finished reply still holds \`${excerpt(left)}\`, which the customer would read. Nothing was copied.`);
  return { ok: true, text: reply.text, html: reply.html, subject: reply.subjectText, warnings: warnings(input, made) };
}

const refused = (reason: string, missing: readonly string[] = []): CopyResult => ({ ok: false, reason, missing });

const listed = (names: readonly string[]): string =>
  names
    .map((name) => `\`${name}\``)
    .join(', ')
    .replace(/, ([^,]*)$/, ' and $1');

const excerpt = (text: string): string => text.slice(text.indexOf('{{')).slice(0, 30).split('\n', 1)[0] ?? '';

interface Made {
  readonly state: LibraryState;
  readonly snapshot: Snapshot;
  readonly reply: RenderedReply;
  readonly customer: Customer | undefined;
  /** Was the customer entered by hand, and not taken from the samples? */
  readonly entered: boolean;
}

function render({ state, params, now }: CopyInput): Made | undefined {
  const snapshot = state?.library.files.get(params.uri);
  if (!state || !snapshot) return undefined;
  const entered: Customer | undefined =
    params.customerName === undefined
      ? undefined
      : { id: 'entered', ...(params.customerName.trim() === '' ? {} : { name: params.customerName }) };
  const { customer, language, channel } = replyChoices(state.library, snapshot, params, entered);
  const reply = renderReply({ library: state.library, snapshot, customer, language, channel, now, values: params.values });
  return { state, snapshot, reply, customer, entered: entered !== undefined };
}

function warnings({ params, diagnosticsOf, now }: CopyInput, { state, snapshot, reply, customer, entered }: Made): string[] {
  const hours = snapshot.template?.kind === 'reply' ? outsideWorkingHours(state.library.policy, customer, now) : undefined;
  const errors = diagnosticsOf(params.uri).filter(
    ({ severity, language }) => severity === 'error' && (language === undefined || language === reply.language),
  ).length;
  return [
    ...(customer && !entered ? [`It is written for the sample customer ${customer.name?.trim() || customer.id}.`] : []),
    ...(reply.limit !== undefined && reply.length > reply.limit
      ? [`It is ${reply.length - reply.limit} too long for ${reply.channel}.`]
      : []),
    ...(errors > 0
      ? [`Replywright has found ${errors} ${errors > 1 ? 'errors' : 'error'} in this template: look at them before you send it.`]
      : []),
    ...(hours ? [hours.message] : []),
  ];
}
