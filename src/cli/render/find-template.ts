import { stat } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { uriOfPath } from '../../library/disk.node';
import { type Library, withFile } from '../../library/library';
import type { Snapshot } from '../../template/snapshot';
import { noSuch } from '../choose';
import { libraryRootOf } from '../library-root';
import { openLibrary } from '../opened-library';
import { readText } from '../read-text';
import { UsageError } from '../usage-error';

/** A template with the library that it is rendered in. */
export interface FoundTemplate {
  readonly library: Library;
  readonly snapshot: Snapshot;
}

/** The template that an id or a path names. An id counts first, as it is what `list` shows. */
export async function findTemplate(given: string, cwd: string): Promise<FoundTemplate> {
  const { library } = await openLibrary((await libraryRootOf(cwd)) ?? cwd);
  const snapshot = library.templates.get(given);
  if (snapshot) return { library, snapshot };
  const path = resolve(cwd, given);
  const there = await stat(path).catch(() => undefined);
  if (!there?.isFile()) throw noSuch('template', given, [...library.templates.keys()]);
  const found = await templateAt(path, cwd);
  if (found.snapshot.kind === 'fragment')
    throw new UsageError(`${given} is a fragment, and no reply by itself. Render a template that takes it in.`);
  return found;
}

async function templateAt(path: string, cwd: string): Promise<FoundTemplate> {
  const { library } = await openLibrary((await libraryRootOf(dirname(path))) ?? cwd);
  const uri = uriOfPath(path);
  const own = library.files.get(uri);
  if (own) return { library, snapshot: own };
  const widened = withFile(library, { uri, version: 0, source: await readText(path) });
  return { library: widened, snapshot: widened.files.get(uri)! };
}
