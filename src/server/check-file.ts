import { settingsKind } from '../features/editor-file';
import type { Diagnostic } from '../lint/diagnostic';
import { lintFile } from '../lint/lint-file';
import type { Rule } from '../rules/rule';
import type { LibraryState } from './library-state';

/** Checks of the two settings files, which have no rules of their own. */
export interface SettingsChecks {
  readonly lintPolicyFile: (source: string, uri: string, rules: readonly Rule[]) => readonly Diagnostic[];
  readonly lintCustomersFile: (source: string, uri: string) => readonly Diagnostic[];
}

/** What is wrong with one file of a library; undefined for files that are none of it. */
export function checkFile(
  state: LibraryState,
  uri: string,
  rules: readonly Rule[],
  checks: SettingsChecks,
): readonly Diagnostic[] | undefined {
  const snapshot = state.library.files.get(uri);
  if (snapshot) return lintFile(state.library, snapshot, state.configured);
  const kind = settingsKind(state.root, uri);
  if (kind === 'policy' && state.policySource !== undefined) return checks.lintPolicyFile(state.policySource, uri, rules);
  // A `customers.yaml` beside no policy may be anybody's.
  if (kind === 'customers' && state.customersSource !== undefined && state.declared)
    return checks.lintCustomersFile(state.customersSource, uri);
  return undefined;
}

/** The text that a file's diagnostics count in. */
export function sourceOf(state: LibraryState, uri: string): string | undefined {
  const snapshot = state.library.files.get(uri);
  if (snapshot) return snapshot.source;
  const kind = settingsKind(state.root, uri);
  return kind === 'policy' ? state.policySource : kind === 'customers' ? state.customersSource : undefined;
}
