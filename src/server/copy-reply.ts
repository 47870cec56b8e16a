import type { Diagnostic } from '../lint/diagnostic';
import type { CopyParams, CopyResult } from '../protocol/requests';
import { askedVariables } from './asked-variables';
import { copyWarnings } from './copy-warnings';
import type { LibraryState } from './library-state';
import { makeReply } from './made-reply';
import { refusalOf } from './refusal';

/** What copying needs to know. */
export interface CopyInput {
  readonly state: LibraryState | undefined;
  readonly request: CopyParams;
  readonly diagnosticsOf: (uri: string) => readonly Diagnostic[];
  readonly now: Date;
}

/** The finished reply, or in plain words why it must not be sent yet. */
export function copyReply({ state, request, diagnosticsOf, now }: CopyInput): CopyResult {
  const snapshot = state?.library.files.get(request.uri);
  if (!state || !snapshot) return { ok: false, reason: 'This file is no reply template, so there is nothing to copy.', missing: [] };
  const made = makeReply(state, snapshot, request, now);
  const refusal = refusalOf(made, askedVariables(made));
  if (refusal) return { ok: false, reason: `${refusal.reason} Nothing was copied.`, missing: refusal.missing };
  const { text, html, subjectText } = made.reply;
  return { ok: true, text, html, subject: subjectText, warnings: copyWarnings(made, diagnosticsOf(request.uri), now) };
}
