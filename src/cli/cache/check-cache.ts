import { resolve } from 'node:path';
import { pathOfUri } from '../../library/disk.node';
import { checkLibrary } from '../check/check-library';
import type { Host } from '../host';
import { shownPath } from '../paths';
import { counted } from '../sentences';
import { tell } from '../tell';
import { type KeptFindings, readCache, writeCache } from './cache-file';
import { cacheKey } from './cache-key';

/** Where findings are kept when nobody says where. */
export const CACHE_FILE = '.replywright-cache';

export interface CheckCache {
  /** As `checkLibrary`; what was found the last time is found again when nothing has changed. */
  readonly check: typeof checkLibrary;
  /** Keeps what was found in this run, and nothing older. A cache that can't be written is a pity and no failure. */
  save(): Promise<void>;
}

/** Opens a file of findings. Whatever is the matter with it, everything is checked then. */
export async function openCheckCache(file: string, host: Host): Promise<CheckCache> {
  const { cwd, err } = host;
  const path = resolve(cwd, file);
  const shown = shownPath(path, cwd);
  const { kept, problem, ours } = await readCache(path);
  if (problem !== undefined) tell(err, `The file ${shown} ${problem}. Everything is checked.`);
  const found = new Map<string, KeptFindings>();
  let isNew = false;
  return {
    check(input) {
      const { library, settings } = input.opened;
      const key = cacheKey(input, host);
      const known = key === undefined ? undefined : kept.get(key);
      const sources = input.uris.flatMap((uri) => {
        const source = library.files.get(uri)?.source ?? settings.get(uri);
        return source === undefined ? [] : [{ path: shownPath(pathOfUri(uri) ?? uri, cwd), source }];
      });
      if (key !== undefined && known?.length === sources.length) {
        found.set(key, known);
        tell(err, `Nothing has changed since the last check: the findings of ${counted(known.length, 'file')} come from ${shown}.`);
        return sources.map((one, index) => ({ ...one, diagnostics: known[index] ?? [] }));
      }
      const files = checkLibrary(input);
      const crashed = files.some(({ diagnostics }) => diagnostics.some(({ rule }) => rule === 'internal-error'));
      // Asked again: git may have given up while the files were checked.
      if (key !== undefined && !crashed && input.opened.history.state() !== undefined) {
        found.set(
          key,
          files.map(({ diagnostics }) => diagnostics),
        );
        isNew = true;
      }
      return files;
    },
    async save() {
      if (!ours || !isNew) return;
      const failure = await writeCache(path, found);
      if (failure) tell(err, `The cache ${shown} can't be written: ${failure.message}. The next check takes as long as this one.`);
    },
  };
}
