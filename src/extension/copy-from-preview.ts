import * as vscode from 'vscode';
import type { HostMessage, PreviewRequest } from '../protocol/preview';
import type { CopyResult } from '../protocol/requests';
import type { PageClipboard } from './page-clipboard';
import type { ServerLink } from './server-link';

/** How a copy went, in words for whoever asked for it. */
export type CopyOutcome = Omit<Extract<HostMessage, { type: 'copied' }>, 'type'>;

const NO_ANSWER: CopyOutcome = {
  ok: false,
  message: 'Nothing was copied: the part of Replywright that reads templates does not answer. "Restart Language Server" may help.',
};

/** Puts a finished reply on the clipboard unless it would reach the customer broken. */
export async function copyReply(server: ServerLink, clipboard: PageClipboard, request: PreviewRequest): Promise<CopyOutcome> {
  const result = await server.copy(request).catch((): undefined => undefined);
  if (!result) return NO_ANSWER;
  if (!result.ok) return { ok: false, message: result.reason };
  await clipboard.write(result.text, result.html);
  return { ok: true, message: inWords(result) };
}

const inWords = ({ warnings }: Extract<CopyResult, { ok: true }>): string => ['The reply is on the clipboard.', ...warnings].join(' ');

/** Puts on the clipboard what a macro does to the ticket, for whoever does it by hand or by another program. */
export async function copyActions(server: ServerLink, request: PreviewRequest, as: 'checklist' | 'json'): Promise<CopyOutcome> {
  const actions = await server.copyActions(request).catch((): undefined => undefined);
  if (!actions) return NO_ANSWER;
  if (actions.checklist === '') return { ok: false, message: 'This reply changes nothing about the ticket, so there is nothing to copy.' };
  await vscode.env.clipboard.writeText(actions[as]);
  return { ok: true, message: as === 'json' ? 'The actions are on the clipboard as JSON.' : 'The checklist is on the clipboard.' };
}
