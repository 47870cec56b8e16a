import { UsageError } from '../usage-error';
import { runGit } from './run-git';

/** What git answers; throws a `UsageError` that says why it doesn't and what to do. */
export function mustRunGit(cwd: string, args: readonly string[], input?: Uint8Array | string): Buffer {
  const ran = runGit(cwd, args, input);
  if (!ran.ok) throw new UsageError(ran.message);
  return ran.bytes;
}
