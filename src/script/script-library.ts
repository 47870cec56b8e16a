import { settingsKind } from '../features/editor-file';
import { CUSTOMERS_FILE, readCustomers } from '../library/customers';
import { createLibrary, type Library } from '../library/library';
import { joinUri } from '../library/load-library';
import { DEFAULT_POLICY, POLICY_FILE, type Policy, readPolicy } from '../library/policy';
import type { ScriptFile, ScriptSurroundings } from './script-file';

/** The root of files that are named by paths. */
const NOWHERE = 'library:';

/** A library in memory with the file in it. A policy that doesn't fit counts as far as it does. */
export function scriptLibrary(file: ScriptFile, { policy, library = {} }: ScriptSurroundings): { library: Library; uri: string } {
  const uri = absolute(file.uri);
  const texts = new Map(Object.entries(library).map(([key, source]) => [absolute(key), source]));
  texts.set(uri, file.source);
  const read = policyOf(policy ?? [...texts].find(([key]) => key.endsWith(`/${POLICY_FILE}`))?.[1]);
  const root = rootOf(uri, read);
  const customers = texts.get(joinUri(root, CUSTOMERS_FILE));
  return {
    uri,
    library: createLibrary({
      root,
      policy: read,
      customers: customers === undefined ? [] : (readCustomers(customers).value ?? []),
      files: [...texts].filter(([key]) => !settingsKind(root, key)).map(([key, source]) => ({ uri: key, version: 0, source })),
    }),
  };
}

const hasScheme = (uri: string): boolean => /^[a-z][a-z0-9+.-]+:/i.test(uri);

/** Half a surrogate pair, which no URI can hold. */
const LONE_SURROGATE = /\p{Cs}/gu;

const absolute = (uri: string): string =>
  hasScheme(uri) ? decodable(uri) : joinUri(NOWHERE, encodeURI(uri.replace(LONE_SURROGATE, '\ufffd').replace(/^(?:\.?\/)+/, '')));

/** A `%` that begins no code stands for itself. */
function decodable(uri: string): string {
  try {
    decodeURIComponent(uri);
    return uri;
  } catch {
    return uri.replaceAll('%', '%25');
  }
}

/** A URI's root is what comes before the folder of templates; without one, its own folder. */
function rootOf(uri: string, policy: Policy): string {
  if (!hasScheme(uri)) return NOWHERE;
  const folders = policy.templates.map((glob) => `/${glob.split(/[*?[{]/, 1)[0]}`).filter((folder) => folder !== '/');
  const at = folders.map((folder) => uri.lastIndexOf(folder)).find((index) => index > 0);
  return uri.slice(0, at ?? uri.lastIndexOf('/'));
}

/** An object is read as the YAML that it is when written down, so that both forms are judged alike. */
function policyOf(policy: ScriptSurroundings['policy']): Policy {
  if (policy === undefined) return DEFAULT_POLICY;
  return readPolicy(typeof policy === 'string' ? policy : JSON.stringify(policy)).value ?? DEFAULT_POLICY;
}
