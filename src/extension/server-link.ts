import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import {
  ASKED_REQUEST,
  type AskedParams,
  type AskedVariable,
  CHANGED_NOTIFICATION,
  COPY_REQUEST,
  type CopyParams,
  type CopyResult,
  CUSTOMERS_REQUEST,
  IS_REPLY_REQUEST,
  LINE_DATES_NOTIFICATION,
  LIST_FILES_REQUEST,
  LIST_REQUEST,
  type LineDates,
  type ListedCustomer,
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
  customers(uri: string): Promise<readonly ListedCustomer[]>;
  asked(params: AskedParams): Promise<readonly AskedVariable[]>;
  copy(params: CopyParams): Promise<CopyResult>;
  preview(params: PreviewParams): Promise<PreviewResult>;
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
    customers: (uri) => client.sendRequest(CUSTOMERS_REQUEST, { uri }),
    asked: (params) => client.sendRequest(ASKED_REQUEST, params),
    copy: (params) => client.sendRequest(COPY_REQUEST, params),
    preview: (params) => client.sendRequest(PREVIEW_REQUEST, params),
    tellLineDates: (dates) => client.sendNotification(LINE_DATES_NOTIFICATION, dates),
  };
}
