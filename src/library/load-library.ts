import { CUSTOMERS_FILE, type Customer, readCustomers } from './customers';
import type { FileSystem } from './file-system';
import type { History } from './history';
import { createLibrary, type Library } from './library';
import { DEFAULT_POLICY, POLICY_FILE, type Policy, readPolicy } from './policy';

export const joinUri = (folder: string, name: string): string => `${folder.replace(/\/+$/, '')}/${name}`;

/** Reads a library from a folder: its policy, customers and all templates. A file that can't be read is left out. */
export async function loadLibrary(files: FileSystem, root: string, history?: History): Promise<Library> {
  const policy = await loadPolicy(files, root);
  const customers = await loadCustomers(files, root);
  const uris = await files.list(root, policy.templates);
  const loaded = await Promise.all(uris.map(async (uri) => ({ uri, version: 0, source: await files.read(uri) })));
  const readable = loaded.flatMap(({ uri, version, source }) => (source === undefined ? [] : [{ uri, version, source }]));
  return createLibrary({ root, policy, customers, history, files: readable });
}

/** The policy of a folder, or the defaults. */
export async function loadPolicy(files: FileSystem, root: string): Promise<Policy> {
  const source = await files.read(joinUri(root, POLICY_FILE));
  return source === undefined ? DEFAULT_POLICY : (readPolicy(source).value ?? DEFAULT_POLICY);
}

/** The team's sample customers, if there are any. */
export async function loadCustomers(files: FileSystem, root: string): Promise<readonly Customer[]> {
  const source = await files.read(joinUri(root, CUSTOMERS_FILE));
  return source === undefined ? [] : (readCustomers(source).value ?? []);
}
