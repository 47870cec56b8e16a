import type { Language } from '../prose/language-pack';
import type { Template } from '../template/schema';
import type { TemplateSettings } from '../template/settings';
import { createSnapshot, type Snapshot } from '../template/snapshot';
import type { Customer } from './customers';
import type { Policy } from './policy';
import { settingsOf } from './settings-of';

export type { Language, Template };

/** Everything that is known of one team's folder, at one moment. Immutable: a change makes a new one that shares the rest. */
export interface Library {
  /** URI of the root folder. */
  readonly root: string;
  readonly policy: Policy;
  readonly settings: TemplateSettings;
  readonly customers: readonly Customer[];
  /** Snapshots by URI, in path order. */
  readonly files: ReadonlyMap<string, Snapshot>;
  /** Fragments by name; of two with the same name, the first in path order. */
  readonly fragments: ReadonlyMap<string, Snapshot>;
  /** Templates by id; of two with the same id, the first in path order. */
  readonly templates: ReadonlyMap<string, Snapshot>;
}

export interface LibraryInput {
  readonly root: string;
  readonly policy: Policy;
  readonly customers: readonly Customer[];
  readonly files: Iterable<{ readonly uri: string; readonly version: number; readonly source: string }>;
  /** Snapshots to keep where URI, version and policy are the same. */
  readonly previous?: Library | undefined;
}

/** Puts a library together. Snapshots are lazy, so this reads paths only. */
export function createLibrary(input: LibraryInput): Library {
  const samePolicy = input.previous?.policy === input.policy;
  const settings = samePolicy && input.previous ? input.previous.settings : settingsOf(input.policy);
  const files = new Map<string, Snapshot>();
  for (const file of input.files) {
    const known = samePolicy ? input.previous?.files.get(file.uri) : undefined;
    files.set(file.uri, known?.version === file.version && known.source === file.source ? known : snapshotOf(file, input.root, settings));
  }
  return assemble({ root: input.root, policy: input.policy, settings, customers: input.customers, files });
}

/** The library with one file's new text, or without the file when `source` is undefined. */
export function withFile(
  library: Library,
  file: { readonly uri: string; readonly version: number; readonly source: string | undefined },
): Library {
  const files = new Map(library.files);
  if (file.source === undefined) files.delete(file.uri);
  else files.set(file.uri, snapshotOf({ ...file, source: file.source }, library.root, library.settings));
  return assemble({ ...library, files });
}

function assemble(parts: Pick<Library, 'root' | 'policy' | 'settings' | 'customers' | 'files'>): Library {
  const fragments = new Map<string, Snapshot>();
  const templates = new Map<string, Snapshot>();
  for (const snapshot of parts.files.values()) {
    const index = snapshot.kind === 'fragment' ? fragments : templates;
    const name = snapshot.kind === 'fragment' ? nameOf(snapshot.uri) : snapshot.id;
    if (!index.has(name)) index.set(name, snapshot);
  }
  return { ...parts, fragments, templates };
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
