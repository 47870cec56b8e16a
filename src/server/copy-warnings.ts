import type { Diagnostic } from '../lint/diagnostic';
import { type MutableData, valueAt } from '../render/merge-data';
import { replyData } from '../render/reply-data';
import { isMissing } from '../render/values';
import type { MadeReply } from './made-reply';
import { outsideWorkingHours } from './outside-working-hours';
import { missingInNote } from './ticket-actions';
import { valueWarnings } from './value-warnings';

/** What an agent should know before sending a reply that can be copied all the same. */
export function copyWarnings(made: MadeReply, diagnostics: readonly Diagnostic[], now: Date): string[] {
  const { state, snapshot, choices, reply, given } = made;
  const { customer } = choices;
  const isSample = choices.customers.some((sample) => sample.customer === customer);
  const hours = snapshot.template?.kind === 'reply' ? outsideWorkingHours(state.library.policy, customer, now) : undefined;
  const about = diagnostics.filter(({ language }) => language === undefined || language === reply.language);
  const errors = about.filter(({ severity }) => severity === 'error').length;
  return [
    ...(customer && isSample ? [`It is written for the sample customer ${customer.name?.trim() || customer.id}.`] : []),
    ...(given ? [] : madeUp(made)),
    ...(reply.limit !== undefined && reply.length > reply.limit
      ? [`It is ${reply.length - reply.limit} too long for ${reply.channel}.`]
      : []),
    ...(errors > 0
      ? [`Replywright has found ${errors} ${errors > 1 ? 'errors' : 'error'} in this template: look at them before you send it.`]
      : []),
    ...(given ? valueWarnings(made, about) : []),
    ...noteWarning(missingInNote(made)),
    ...(hours ? [hours.message] : []),
  ];
}

const noteWarning = (missing: readonly string[]): readonly string[] =>
  missing.length === 0 ? [] : [`The internal note lacks ${missing.map((name) => `\`${name}\``).join(', ')}: write it there yourself.`];

/** A sample shows examples for what only an agent or a ticket would give: they must not go to a customer unseen. */
function madeUp({ input, reply }: MadeReply): string[] {
  const real = replyData({ ...input, examples: false }) as MutableData;
  const names = new Set(reply.body?.pieces.flatMap(({ kind, variable }) => (kind === 'value' ? (variable ?? []) : [])));
  const examples = [...names].filter(
    (name) => isMissing(valueAt(real, name)) && !isMissing(valueAt(replyData(input) as MutableData, name)),
  );
  return examples.length === 0 ? [] : [`It holds made-up examples for ${examples.map((name) => `\`${name}\``).join(', ')}.`];
}
