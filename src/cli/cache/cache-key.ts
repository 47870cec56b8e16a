import { createHash } from 'node:crypto';
import type { CheckLibraryInput } from '../check/check-library';
import type { Host } from '../host';

/**
 * Stands for everything that the findings of a library's files depend on; undefined when that can't be told. Many rules look at the whole library
 * (two contacts for one thing, two templates alike, what a fragment says), so a change anywhere is a change for every file.
 */
export function cacheKey({ opened, uris, wantedRules, now }: CheckLibraryInput, { version, build }: Host): string | undefined {
  const { library, settings, history } = opened;
  const remembered = history.state();
  if (remembered === undefined) return undefined;
  const hash = createHash('sha256');
  // Written as JSON, no two lists come out alike.
  const add = (...parts: readonly unknown[]): void => void hash.update(`${JSON.stringify(parts)}\n`);
  // How words, dates and amounts are told apart is up to Node too.
  add(version, build(), process.version, Intl.DateTimeFormat().resolvedOptions().timeZone);
  add(now.toISOString().slice(0, 10), remembered);
  add(library.root, wantedRules, uris);
  for (const setting of settings) add('setting', ...setting);
  for (const [uri, { source }] of library.files) add('file', uri, source);
  return hash.digest('hex');
}
