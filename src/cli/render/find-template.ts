import { stat } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { uriOfPath } from '../../library/disk.node';
import { type Library, withFile } from '../../library/library';
import type { Snapshot } from '../../template/snapshot';
import { noSuch } from '../choose';
import { libraryRootOf } from '../library-root';
import { type OpenedLibrary, openLibrary } from '../opened-library';
import { readText } from '../read-text';
import { listed } from '../sentences';
import type { Unreadable } from '../unreadable';
import { UsageError } from '../usage-error';

/** A template with the library that it is rendered in. */
export interface FoundTemplate {
  readonly library: Library;
  readonly snapshot: Snapshot;
}

export interface FoundTemplates {
  readonly found: readonly FoundTemplate[];
  /** Files of the library that may be templates too. */
  readonly unreadable: readonly Unreadable[];
}

/** The template that an id or a path names. An id counts first, as it is what `list` shows. */
export async function findTemplate(given: string, cwd: string): Promise<FoundTemplate> {
  const { library } = await libraryHere(cwd);
  return find(given, library, cwd);
}

/** The templates that are named, or all of the library that one stands in, in the order of their ids. */
export async function findTemplates(given: readonly string[], cwd: string): Promise<FoundTemplates> {
  const { library, unreadable } = await libraryHere(cwd);
  const found =
    given.length > 0
      ? await Promise.all(given.map((one) => find(one, library, cwd)))
      : [...library.templates.values()].map((snapshot) => ({ library, snapshot }));
  if (found.length === 0)
    throw new UsageError(
      `There is no template here: this library keeps them in ${listed(library.policy.templates)}. replywright init makes a first one.`,
    );
  return {
    found: [...new Map(found.map((one) => [one.snapshot.uri, one])).values()].sort((a, b) => (a.snapshot.id < b.snapshot.id ? -1 : 1)),
    unreadable: given.length > 0 ? [] : unreadable,
  };
}

const libraryHere = async (cwd: string): Promise<OpenedLibrary> => openLibrary((await libraryRootOf(cwd)) ?? cwd);

async function find(given: string, library: Library, cwd: string): Promise<FoundTemplate> {
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
