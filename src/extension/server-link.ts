import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import {
  ALL_CUSTOMERS_REQUEST,
  ALL_PATHS_REQUEST,
  type AllCustomersResult,
  type AllPathsResult,
  CHANGED_NOTIFICATION,
  CHECK_TEXT_REQUEST,
  type CheckedText,
  type CheckTextParams,
  COPY_ACTIONS_REQUEST,
  COPY_REQUEST,
  type CopiedActions,
  type CopyParams,
  type CopyResult,
  IS_REPLY_REQUEST,
  LINE_DATES_NOTIFICATION,
  LIST_FILES_REQUEST,
  LIST_REQUEST,
  type LineDates,
  type ListedTemplate,
  PREVIEW_REQUEST,
  type PreviewParams,
  type PreviewResult,
  READ_FILE_REQUEST,
} from '../protocol/requests';
import { listFilesForServer, readFileForServer } from './client-files';

/** The language server as the rest of the extension sees it. */
export interface ServerLink {
  /** Fires when what is shown may be old. */
  readonly onChanged: vscode.Event<void>;
  isReply(uri: string): Promise<boolean>;
  list(): Promise<readonly ListedTemplate[]>;
  preview(params: PreviewParams): Promise<PreviewResult>;
  allPaths(params: PreviewParams): Promise<AllPathsResult>;
  allCustomers(params: PreviewParams): Promise<AllCustomersResult>;
  copy(params: CopyParams): Promise<CopyResult>;
  copyActions(params: CopyParams): Promise<CopiedActions>;
  checkText(params: CheckTextParams): Promise<CheckedText>;
  tellLineDates(dates: LineDates): Promise<void>;
}

/** Ties a client to the files that its server reads and to the questions that we ask it. Call it before the client starts. */
export function linkServer(client: BaseLanguageClient, context: vscode.ExtensionContext): ServerLink {
  const changed = new vscode.EventEmitter<void>();
  context.subscriptions.push(
    changed,
    client.onRequest(READ_FILE_REQUEST, readFileForServer),
    client.onRequest(LIST_FILES_REQUEST, listFilesForServer),
    client.onNotification(CHANGED_NOTIFICATION, () => changed.fire()),
  );
  return {
    onChanged: changed.event,
    isReply: (uri) => client.sendRequest(IS_REPLY_REQUEST, { uri }),
    list: () => client.sendRequest(LIST_REQUEST),
    preview: (params) => client.sendRequest(PREVIEW_REQUEST, params),
    // What JSON can't say, undefined, arrives as null.
    allPaths: async (params) => (await client.sendRequest<AllPathsResult | null>(ALL_PATHS_REQUEST, params)) ?? undefined,
    allCustomers: async (params) => (await client.sendRequest<AllCustomersResult | null>(ALL_CUSTOMERS_REQUEST, params)) ?? undefined,
    copy: (params) => client.sendRequest(COPY_REQUEST, params),
    copyActions: (params) => client.sendRequest(COPY_ACTIONS_REQUEST, params),
    checkText: (params) => client.sendRequest(CHECK_TEXT_REQUEST, params),
    tellLineDates: (dates) => client.sendNotification(LINE_DATES_NOTIFICATION, dates),
  };
}
