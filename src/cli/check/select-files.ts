import { diskFileSystem, pathOfUri, uriOfPath } from '../../library/disk.node';
import { withFile } from '../../library/library';
import { joinUri } from '../../library/load-library';
import { POLICY_FILE } from '../../library/policy';
import type { OpenedLibrary } from '../opened-library';
import { isWithin } from '../paths';
import type { Target } from '../targets';
import { type Unreadable, unreadable } from '../unreadable';

/** What to check of one library. */
export interface Selection {
  /** With the files that were asked for although its globs don't name them. */
  readonly opened: OpenedLibrary;
  readonly uris: readonly string[];
  /** Paths of files that are checked although the library's globs don't name them. */
  readonly strangers: readonly string[];
  /** Paths of files that are no YAML at all. */
  readonly refused: readonly string[];
}

/** The files of a library that the targets cover: its templates and fragments, its settings, and whatever file is named outright. */
export async function selectFiles(opened: OpenedLibrary, targets: readonly Target[]): Promise<Selection> {
  const ours = [...settingsOf(opened), ...opened.library.files.keys()];
  const chosen = new Set<string>();
  const strangers: string[] = [];
  const refused: string[] = [];
  const failed: Unreadable[] = [];
  let { library } = opened;
  for (const { path, isFolder } of targets) {
    const uri = uriOfPath(path);
    if (isFolder) for (const own of ours) if (isWithin(pathOfUri(own) ?? '', path)) chosen.add(own);
    if (isFolder) continue;
    if (ours.includes(uri) || opened.settings.has(uri)) chosen.add(uri);
    else if (!/\.ya?ml$/i.test(path)) refused.push(path);
    else if (!opened.unreadable.some((one) => one.path === path)) {
      const source = await diskFileSystem((at, error) => failed.push(unreadable(at, error))).read(uri);
      if (source === undefined) continue;
      library = withFile(library, { uri, version: 0, source });
      chosen.add(uri);
      strangers.push(path);
    }
  }
  const within = ({ path }: Unreadable): boolean => targets.some((target) => isWithin(path, target.path) || isWithin(target.path, path));
  return {
    opened: { ...opened, library, unreadable: [...opened.unreadable.filter(within), ...failed] },
    uris: [...chosen],
    strangers,
    refused,
  };
}

/** A `customers.yaml` beside no policy may be anybody's. */
function settingsOf({ library, settings }: OpenedLibrary): string[] {
  const isTeams = settings.has(joinUri(library.root, POLICY_FILE));
  return isTeams ? [...settings.keys()] : [];
}
