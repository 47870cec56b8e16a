import { UsageError } from '../usage-error';
import { isShallow } from './merge-base';
import { runGit } from './run-git';

/** Where the branch that others start from is looked for, in this order. */
const CANDIDATES = ['origin/HEAD', 'origin/main', 'origin/master', 'main', 'master'] as const;

/** The branch that work starts from. Throws a `UsageError` when there is none by any of the usual names. */
export function defaultBranch(cwd: string): string {
  for (const name of CANDIDATES) {
    const found = runGit(cwd, ['rev-parse', '--verify', '--quiet', '--end-of-options', `${name}^{commit}`]);
    if (found.ok) return name;
    if (found.reason !== 'refused') throw new UsageError(found.message);
  }
  const remedy = isShallow(cwd)
    ? 'This clone is shallow: check out with fetch-depth: 0, or run git fetch --unshallow.'
    : 'Name one: replywright diff BRANCH.';
  throw new UsageError(`There is no ${CANDIDATES.join(', ')} to compare with. ${remedy}`);
}
