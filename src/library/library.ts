import { lazy } from '../template/lazy';
import type { TemplateSettings } from '../template/settings';
import { createSnapshot, type Snapshot } from '../template/snapshot';
import type { Customer } from './customers';
import type { History } from './history';
import type { Policy } from './policy';
import { settingsOf } from './settings-of';
import { SharedMap } from './shared-map';

/** Everything that is known of one team's folder, at one moment. Immutable: a change makes a new one that shares the rest. */
export interface Library {
  /** URI of the root folder. */
  readonly root: string;
  readonly policy: Policy;
  readonly settings: TemplateSettings;
  readonly customers: readonly Customer[];
  /** Undefined where there is no version control. */
  readonly history: History | undefined;
  /** Snapshots by URI, in path order. */
  readonly files: SharedMap<Snapshot>;
  /** Fragments by name; of two with the same name, the first in path order. The same object as long as no fragment changes. */
  readonly fragments: ReadonlyMap<string, Snapshot>;
  /** Templates by id; of two with the same id, the first in path order. Put together on first use, which reads all of them. */
  readonly templates: ReadonlyMap<string, Snapshot>;
}

export interface LibraryInput {
  readonly root: string;
  readonly policy: Policy;
  readonly customers: readonly Customer[];
  readonly history?: History | undefined;
  readonly files: Iterable<{ readonly uri: string; readonly version: number; readonly source: string }>;
  /** Snapshots to keep where URI, version and policy are the same. */
  readonly previous?: Library | undefined;
}

/** Puts a library together. Snapshots are lazy, so this reads paths only. */
export function createLibrary(input: LibraryInput): Library {
  const { root, policy, customers, previous, history } = input;
  const known = previous?.policy === policy ? previous : undefined;
  const settings = known?.settings ?? settingsOf(policy);
  const files = SharedMap.of(
    Array.from(input.files, (file) => {
      const same = known?.files.get(file.uri);
      return [file.uri, same && isSame(same, file) ? same : snapshotOf(file, root, settings)] as const;
    }),
  );
  return libraryOf({ root, policy, settings, customers, history, files, fragments: fragmentsOf(files) });
}

/** The library with one file's new text, or without the file when `source` is undefined. Costs that file, however large the library is. */
export function withFile(
  library: Library,
  file: { readonly uri: string; readonly version: number; readonly source: string | undefined },
): Library {
  const { root, policy, settings, customers, history } = library;
  const { uri, version, source } = file;
  const known = library.files.get(uri);
  if (source === undefined ? !known : known && isSame(known, { version, source })) return library;
  const files = library.files.with(uri, source === undefined ? undefined : snapshotOf({ uri, version, source }, root, settings));
  const fragments = isFragment(uri) ? fragmentsAfter(library, files, uri) : library.fragments;
  return libraryOf({ root, policy, settings, customers, history, files, fragments });
}

function libraryOf(parts: Omit<Library, 'templates'>): Library {
  const templates = lazy(() =>
    firstOfEach([...parts.files.values()].filter(({ kind }) => kind === 'template').map((file) => [file.id, file])),
  );
  return {
    ...parts,
    get templates() {
      return templates();
    },
  };
}

const isSame = (known: Snapshot, { version, source }: { readonly version: number; readonly source: string }): boolean =>
  known.version === version && known.source === source;

/** New text in a fragment changes one entry; a fragment that comes or goes may give its name to another. */
function fragmentsAfter({ fragments, files: before }: Library, files: SharedMap<Snapshot>, uri: string): ReadonlyMap<string, Snapshot> {
  const next = files.get(uri);
  if (!next || fragments.get(next.id) !== before.get(uri)) return fragmentsOf(files);
  return new Map(fragments).set(next.id, next);
}

const fragmentsOf = (files: SharedMap<Snapshot>): Map<string, Snapshot> =>
  firstOfEach([...files.keys()].filter(isFragment).map((uri) => [nameOf(uri), files.get(uri)!]));

function firstOfEach(named: readonly (readonly [string, Snapshot])[]): Map<string, Snapshot> {
  const first = new Map<string, Snapshot>();
  for (const [name, snapshot] of named) if (!first.has(name)) first.set(name, snapshot);
  return first;
}

function snapshotOf(
  file: { readonly uri: string; readonly version: number; readonly source: string },
  root: string,
  settings: TemplateSettings,
): Snapshot {
  const kind = isFragment(file.uri) ? 'fragment' : 'template';
  const id = kind === 'fragment' ? nameOf(file.uri) : idOf(file.uri, root, settings.templateFolders);
  return createSnapshot({ ...file, kind, id, settings });
}

const baseName = (uri: string): string => decodeURIComponent(uri.slice(uri.lastIndexOf('/') + 1));

/** A file whose name begins with `_` is a fragment. */
export const isFragment = (uri: string): boolean => baseName(uri).startsWith('_');

/** `_signature.yaml` is the fragment `signature`. */
const nameOf = (uri: string): string => withoutEnding(baseName(uri)).replace(/^_/, '');

const withoutEnding = (path: string): string => path.replace(/\.ya?ml$/i, '');

/** A template's id: its path under the templates folder, without the ending. */
function idOf(uri: string, root: string, folders: readonly string[]): string {
  const prefix = root.endsWith('/') ? root : `${root}/`;
  const path = withoutEnding(decodeURIComponent(uri.startsWith(prefix) ? uri.slice(prefix.length) : baseName(uri)));
  const folder = folders.find((candidate) => path.startsWith(candidate));
  return folder === undefined ? path : path.slice(folder.length);
}
