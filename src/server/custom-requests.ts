import type { Connection } from 'vscode-languageserver';
import type { Diagnostic } from '../lint/diagnostic';
import {
  ALL_CUSTOMERS_REQUEST,
  ALL_PATHS_REQUEST,
  type AllCustomersResult,
  type AllPathsResult,
  CHECK_TEXT_REQUEST,
  type CheckedText,
  type CheckTextParams,
  COPY_ACTIONS_REQUEST,
  COPY_REQUEST,
  type CopiedActions,
  type CopyParams,
  type CopyResult,
  IS_REPLY_REQUEST,
  LIST_REQUEST,
  PREVIEW_REQUEST,
  type PreviewParams,
  type PreviewResult,
  type TemplateParams,
} from '../protocol/requests';
import type { Rule } from '../rules/rule';
import { allCustomers } from './all-customers';
import { allPaths } from './all-paths';
import { checkText } from './check-text';
import { copyReply } from './copy-reply';
import type { LastGood } from './last-good';
import { listTemplates } from './list-templates';
import { makeReply } from './made-reply';
import { preview } from './preview';
import { copiedActions } from './ticket-actions';
import type { Workspace } from './workspace';

/** What the answers are made from. */
export interface CustomRequestInput {
  readonly rules: readonly Rule[];
  readonly workspace: Workspace;
  readonly diagnosticsOf: (uri: string) => readonly Diagnostic[];
  readonly now: () => Date;
  readonly lastGood: LastGood;
  /** Waits for the libraries and contains a crash. */
  readonly answer: <Params, Result>(make: (params: Params) => Result, nothing: Result) => (params: Params) => Promise<Result>;
}

const FAILED = 'Something went wrong inside Replywright. Its output channel says more.';

/** Answers what the extension asks beside the protocol: lists, the preview, and the text to copy. */
export function serveCustomRequests(connection: Connection, input: CustomRequestInput): void {
  const { workspace, diagnosticsOf, now, lastGood, rules, answer } = input;
  const stateOf = (uri: string) => workspace.stateOf(uri);
  const asked = (request: PreviewParams) => ({
    state: stateOf(request.uri),
    request,
    version: workspace.openTexts.get(request.uri)?.version ?? 0,
    diagnosticsOf,
    lastGood,
    now: now(),
  });

  connection.onRequest(
    IS_REPLY_REQUEST,
    answer(({ uri }: TemplateParams) => stateOf(uri)?.library.files.has(uri) === true, false),
  );
  connection.onRequest(
    LIST_REQUEST,
    answer(() => listTemplates(workspace.states), []),
  );
  connection.onRequest(
    PREVIEW_REQUEST,
    answer<PreviewParams, PreviewResult>((params) => preview(asked(params)), { notice: FAILED }),
  );
  connection.onRequest(
    ALL_PATHS_REQUEST,
    answer<PreviewParams, AllPathsResult | null>((params) => allPaths(asked(params)) ?? null, null),
  );
  connection.onRequest(
    ALL_CUSTOMERS_REQUEST,
    answer<PreviewParams, AllCustomersResult | null>((params) => allCustomers(asked(params)) ?? null, null),
  );
  connection.onRequest(
    COPY_REQUEST,
    answer<CopyParams, CopyResult>((params) => copyReply(asked(params)), { ok: false, reason: FAILED, missing: [] }),
  );
  connection.onRequest(
    COPY_ACTIONS_REQUEST,
    answer<CopyParams, CopiedActions>((params) => {
      const state = stateOf(params.uri);
      const snapshot = state?.library.files.get(params.uri);
      return state && snapshot ? copiedActions(makeReply(state, snapshot, params, now())) : NO_ACTIONS;
    }, NO_ACTIONS),
  );
  connection.onRequest(
    CHECK_TEXT_REQUEST,
    answer<CheckTextParams, CheckedText>((params) => checkText(params, stateOf(params.uri), rules), { language: '', problems: [] }),
  );
}

const NO_ACTIONS: CopiedActions = { checklist: '', json: '{}' };
