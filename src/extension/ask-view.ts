import type { HostMessage, PreviewRequest, PreviewView } from '../protocol/preview';
import type { ServerLink } from './server-link';

/** What a view shows beyond the one reply; undefined where it shows no more, or the server has no answer. */
export async function askView(server: ServerLink, view: PreviewView, request: PreviewRequest): Promise<HostMessage | undefined> {
  if (view === 'paths') {
    const paths = await server.allPaths(request).catch((): undefined => undefined);
    return paths && { type: 'paths', paths };
  }
  if (view === 'customers') {
    const customers = await server.allCustomers(request).catch((): undefined => undefined);
    return customers && { type: 'customers', customers };
  }
  return undefined;
}
