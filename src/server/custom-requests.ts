import type { Connection } from 'vscode-languageserver';
import { customersOf } from '../library/samples';
import type { Diagnostic } from '../lint/diagnostic';
import {
  ASKED_REQUEST,
  type AskedParams,
  type AskedVariable,
  COPY_REQUEST,
  type CopyParams,
  type CopyResult,
  CUSTOMERS_REQUEST,
  IS_REPLY_REQUEST,
  LIST_REQUEST,
  type ListedCustomer,
  PREVIEW_REQUEST,
  type PreviewParams,
  type PreviewResult,
  type TemplateParams,
} from '../protocol/requests';
import { askedBeforeCopy, copyReply } from './copy-reply';
import type { LastGood } from './last-good';
import { listTemplates } from './list-templates';
import { preview } from './preview';
import type { Workspace } from './workspace';

/** What the answers are made from. */
export interface CustomRequestInput {
  readonly workspace: Workspace;
  readonly diagnosticsOf: (uri: string) => readonly Diagnostic[];
  readonly now: () => Date;
  readonly lastGood: LastGood;
  /** Waits for the libraries and contains a crash. */
  readonly answer: <Params, Result>(make: (params: Params) => Result, nothing: Result) => (params: Params) => Promise<Result>;
}

const FAILED = 'Something went wrong inside Replywright. Its output channel says more.';

/** Answers what the extension asks beside the protocol: lists, the preview, and the text to copy. */
export function serveCustomRequests(connection: Connection, { workspace, diagnosticsOf, now, lastGood, answer }: CustomRequestInput): void {
  const stateOf = (uri: string) => workspace.stateOf(uri);
  const copying = (params: CopyParams) => ({ state: stateOf(params.uri), params, diagnosticsOf, now: now() });

  connection.onRequest(
    IS_REPLY_REQUEST,
    answer(({ uri }: TemplateParams) => stateOf(uri)?.library.files.has(uri) === true, false),
  );
  connection.onRequest(
    LIST_REQUEST,
    answer(() => listTemplates(workspace.states), []),
  );
  connection.onRequest(
    CUSTOMERS_REQUEST,
    answer(({ uri }: TemplateParams): ListedCustomer[] => {
      const state = stateOf(uri);
      return state ? customersOf(state.library).map(({ customer, label, builtIn }) => ({ id: customer.id, label, builtIn })) : [];
    }, []),
  );
  connection.onRequest(
    PREVIEW_REQUEST,
    answer<PreviewParams, PreviewResult>(
      ({ uri, ...wanted }) =>
        preview({
          state: stateOf(uri),
          uri,
          wanted,
          version: workspace.openTexts.get(uri)?.version ?? 0,
          diagnosticsOf,
          lastGood,
          now: now(),
        }),
      { notice: FAILED },
    ),
  );
  connection.onRequest(
    ASKED_REQUEST,
    answer<AskedParams, AskedVariable[]>((params) => askedBeforeCopy(copying(params)), []),
  );
  connection.onRequest(
    COPY_REQUEST,
    answer<CopyParams, CopyResult>((params) => copyReply(copying(params)), { ok: false, reason: FAILED, missing: [] }),
  );
}
