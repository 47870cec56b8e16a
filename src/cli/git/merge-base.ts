import { UsageError } from '../usage-error';
import { mustRunGit } from './must-run-git';
import { runGit } from './run-git';

/** What a shallow clone needs, in the words of the places where one meets it. */
const DEEPEN = 'In a workflow, check out with fetch-depth: 0; elsewhere run git fetch --unshallow.';

/** The commit id that a name stands for; throws a `UsageError` with the remedy when it stands for none. */
export function commitOf(cwd: string, ref: string): string {
  const found = runGit(cwd, ['rev-parse', '--verify', '--quiet', '--end-of-options', `${ref}^{commit}`]);
  if (found.ok) return found.bytes.toString('utf8').trim();
  if (found.reason !== 'refused') throw new UsageError(found.message);
  const remedy = isShallow(cwd)
    ? `This clone is shallow and may lack it. ${DEEPEN}`
    : 'Fetch it first, or name another branch, tag or commit.';
  throw new UsageError(`Git knows no ${ref} here. ${remedy}`);
}

/**
 * The commit where two lines of work parted: what the one has changed since is measured from there, and not from the other's newest state.
 * Throws a `UsageError` with the remedy when nothing is known to be common: an empty list of changes would look like a good check.
 */
export function mergeBase(cwd: string, ref: string, head = 'HEAD'): string {
  const [one, other] = [commitOf(cwd, ref), commitOf(cwd, head)];
  const found = runGit(cwd, ['merge-base', one, other]);
  if (found.ok) return found.bytes.toString('utf8').trim();
  if (found.reason !== 'refused') throw new UsageError(found.message);
  const remedy = isShallow(cwd)
    ? `This clone is shallow, so its history ends too early. ${DEEPEN}`
    : 'Their histories have nothing in common.';
  throw new UsageError(`There is no commit that both ${ref} and ${head} come from. ${remedy}`);
}

/** Does the history end before its beginning, as in the checkouts that CI makes by default? */
export const isShallow = (cwd: string): boolean =>
  mustRunGit(cwd, ['rev-parse', '--is-shallow-repository']).toString('utf8').trim() === 'true';
