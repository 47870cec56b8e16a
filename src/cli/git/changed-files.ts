import { resolve } from 'node:path';
import { mustRunGit } from './must-run-git';

/** Absolute path of the working tree that a folder belongs to, links resolved. Throws a `UsageError` outside of a repository. */
export const workingTree = (cwd: string): string =>
  resolve(
    mustRunGit(cwd, ['rev-parse', '--show-toplevel'])
      .toString('utf8')
      .replace(/\r?\n$/, ''),
  );

/**
 * Absolute paths of the files that differ between a commit and another, or else what lies on the disk now; those that came or went are among
 * them, those that git doesn't track are not. Covers the whole repository.
 */
export function changedFiles(cwd: string, base: string, head?: string): string[] {
  const commits = head === undefined ? [base] : [base, head];
  return pathsIn(cwd, ['diff', '--name-only', '-z', '--no-renames', '--no-ext-diff', '--no-textconv', '--no-relative', ...commits, '--']);
}

/** Absolute paths of the files that git tracks. Of every other nobody knows whether it has changed. */
export const trackedFiles = (cwd: string): string[] => pathsIn(workingTree(cwd), ['ls-files', '-z', '--full-name']);

function pathsIn(cwd: string, args: readonly string[]): string[] {
  const top = workingTree(cwd);
  const names = mustRunGit(cwd, args).toString('utf8').split('\0');
  return names.filter((name) => name !== '').map((name) => resolve(top, name));
}
