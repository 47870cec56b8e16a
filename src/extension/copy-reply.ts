import * as vscode from 'vscode';
import type { CopyParams } from '../protocol/requests';
import { type AnswerMemory, askCustomer, askOneOf, askTemplate, askValues } from './copy-questions';
import type { ServerLink } from './server-link';

/** How a copy went, in words for whoever asked for it. */
export interface CopyOutcome {
  readonly ok: boolean;
  readonly message: string;
}

/** Asks for a template, a customer and the values that it needs, and puts the finished reply on the clipboard. */
export async function copyReply(server: ServerLink, memory: AnswerMemory, uri?: vscode.Uri): Promise<void> {
  const params = await askWhat(server, memory, uri);
  const outcome = params && (await copyAsking(server, memory, params));
  if (!outcome) return;
  if (outcome.ok) void vscode.window.showInformationMessage(outcome.message);
  else void vscode.window.showWarningMessage(outcome.message);
}

async function askWhat(server: ServerLink, memory: AnswerMemory, uri: vscode.Uri | undefined): Promise<ShownReply | undefined> {
  const template = await askTemplate(server, uri);
  const customer = template && (await askCustomer(server, template.uri));
  if (!template || !customer) return undefined;
  // A sample customer has a language and a channel; somebody entered by hand has not.
  if (customer.customerName === undefined) return { uri: template.uri, ...customer };
  const language = await askOneOf('language', template.languages, memory);
  const channel = language === undefined ? undefined : await askOneOf('channel', template.channels, memory);
  return channel === undefined ? undefined : { uri: template.uri, ...customer, language, channel };
}

type ShownReply = Omit<CopyParams, 'values'>;

/** Copies the reply that the preview shows, after asking for what it still needs. */
export async function copyShown(server: ServerLink, memory: AnswerMemory, shown: ShownReply): Promise<CopyOutcome> {
  return (await copyAsking(server, memory, shown)) ?? { ok: false, message: 'Nothing was copied.' };
}

/** Values may open branches that need others; a reply that goes on asking is broken. */
const MAX_ROUNDS = 5;

/** Undefined when the agent breaks off. */
async function copyAsking(server: ServerLink, memory: AnswerMemory, params: ShownReply): Promise<CopyOutcome | undefined> {
  let values: Readonly<Record<string, string>> = {};
  for (let round = 0; round < MAX_ROUNDS; round++) {
    const asked = await server.asked({ ...params, values });
    if (asked.length === 0) break;
    const given = await askValues(asked, memory);
    if (!given) return undefined;
    values = { ...values, ...given };
  }
  const result = await server.copy({ ...params, values });
  if (!result.ok) return { ok: false, message: result.reason };
  await vscode.env.clipboard.writeText(result.text);
  return { ok: true, message: ['The reply is on the clipboard.', ...result.warnings].join(' ') };
}
