import { CUSTOMERS_FILE } from '../library/customers';
import { joinUri } from '../library/load-library';
import { POLICY_FILE } from '../library/policy';
import { sourceOf } from './check-file';
import { fragmentUsers } from './fragment-users';
import type { LibraryChange, LibraryState } from './library-state';

/** Every file of a library that can have diagnostics. */
export const checkedFiles = (state: LibraryState): string[] => [
  ...[POLICY_FILE, CUSTOMERS_FILE].map((name) => joinUri(state.root, name)).filter((uri) => sourceOf(state, uri) !== undefined),
  ...state.library.files.keys(),
];

/**
 * The files whose diagnostics a change may alter: itself, files that show a changed fragment, open files (rules compare templates with
 * each other), and files that are gone, whose diagnostics must go too.
 */
export function touchedFiles({ before, after, files }: LibraryChange, open: Iterable<string>): string[] {
  if (files === 'all' || !after) return [...new Set([...(before ? checkedFiles(before) : []), ...(after ? checkedFiles(after) : [])])];
  const users = files.flatMap((uri) => {
    const snapshot = after.library.files.get(uri) ?? before?.library.files.get(uri);
    return snapshot?.kind === 'fragment' ? fragmentUsers(after.library, snapshot) : [];
  });
  return [...files, ...[...open].filter((uri) => sourceOf(after, uri) !== undefined), ...users];
}
