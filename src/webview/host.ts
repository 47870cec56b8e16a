import type { HostMessage, PageMessage } from '../protocol/preview';

/** The editor around the page, https://code.visualstudio.com/api/extension-guides/webview#passing-messages-from-a-webview-to-an-extension */
interface EditorApi {
  readonly postMessage: (message: PageMessage) => void;
  readonly getState: () => unknown;
  readonly setState: (state: unknown) => void;
}

declare function acquireVsCodeApi(): EditorApi;

/** The page's line to the extension, and what it keeps for itself over a reload. */
export interface Host {
  readonly post: (message: PageMessage) => void;
  readonly load: () => unknown;
  readonly save: (saved: unknown) => void;
  readonly listen: (heard: (message: HostMessage) => void) => void;
}

/** Takes the editor's side of the page; the editor gives it once only. */
export function connectHost(): Host {
  const api = acquireVsCodeApi();
  return {
    post: (message) => api.postMessage(message),
    load: () => api.getState(),
    save: (saved) => api.setState(saved),
    listen: (heard) => {
      window.addEventListener('message', (event: MessageEvent<unknown>) => {
        if (isHostMessage(event.data)) heard(event.data);
      });
    },
  };
}

const TYPES: ReadonlySet<unknown> = new Set<HostMessage['type']>([
  'state',
  'paths',
  'customers',
  'empty',
  'cursor',
  'openForm',
  'write',
  'copied',
]);

/** Other scripts of the editor post to the same window; only ours have these types. */
function isHostMessage(data: unknown): data is HostMessage {
  if (typeof data !== 'object' || data === null || !('type' in data)) return false;
  return TYPES.has(data.type);
}
