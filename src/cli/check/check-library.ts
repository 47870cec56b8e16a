import { settingsKind } from '../../features/editor-file';
import { pathOfUri } from '../../library/disk.node';
import type { ConfiguredRule } from '../../lint/configure-rules';
import type { Diagnostic } from '../../lint/diagnostic';
import { lintCustomersFile, lintPolicyFile } from '../../lint/lint-config';
import { lintFile } from '../../lint/lint-file';
import { RULES } from '../../rules/index.generated';
import type { OpenedLibrary } from '../opened-library';
import { shownPath } from '../paths';
import type { CheckedFile } from './checked-file';

export interface CheckLibraryInput {
  readonly opened: OpenedLibrary;
  /** The files to check. */
  readonly uris: readonly string[];
  readonly configured: readonly ConfiguredRule[];
  /** Empty: all. */
  readonly wantedRules: readonly string[];
  readonly cwd: string;
  readonly now: Date;
  readonly onFile: () => void;
}

/** Checks files of one library, its settings files included. */
export function checkLibrary({ opened, uris, configured, wantedRules, cwd, now, onFile }: CheckLibraryInput): CheckedFile[] {
  const { library, settings } = opened;
  return uris.flatMap((uri): CheckedFile[] => {
    const path = shownPath(pathOfUri(uri) ?? uri, cwd);
    onFile();
    const snapshot = library.files.get(uri);
    if (snapshot) return [{ path, source: snapshot.source, diagnostics: lintFile(library, snapshot, configured, now) }];
    const source = settings.get(uri);
    if (source === undefined) return [];
    const found = lintSettings(library.root, uri, source);
    return [{ path, source, diagnostics: wantedRules.length === 0 ? found : found.filter(({ rule }) => wantedRules.includes(rule)) }];
  });
}

const lintSettings = (root: string, uri: string, source: string): readonly Diagnostic[] =>
  settingsKind(root, uri) === 'policy' ? lintPolicyFile(source, uri, RULES) : lintCustomersFile(source, uri);
