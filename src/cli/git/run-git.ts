import { spawnSync } from 'node:child_process';

/** A command that takes longer is of a repository where nobody should wait for it. */
const MAX_MILLISECONDS = 20_000;
const MAX_BYTES = 256 * 1024 * 1024;

export interface GitAnswer {
  readonly ok: true;
  readonly bytes: Buffer;
}

/** Why git gave no answer. */
export interface GitRefusal {
  readonly ok: false;
  /** `refused`: git itself said no, with this exit code. */
  readonly reason: 'no-git' | 'no-repository' | 'not-ours' | 'too-long' | 'too-much' | 'refused';
  /** A sentence for the person in front of it, with what to do. */
  readonly message: string;
  readonly status: number | undefined;
}

/**
 * Runs git and waits for it: no shell, no pager, no hook, no prompt, no network, no program that a repository's settings name. Reads only;
 * the index isn't touched either.
 */
export function runGit(cwd: string, args: readonly string[], input?: Uint8Array | string): GitAnswer | GitRefusal {
  const { status, stdout, stderr, error } = spawnSync('git', [...HARMLESS, ...args], {
    cwd,
    input: input ?? '',
    timeout: MAX_MILLISECONDS,
    maxBuffer: MAX_BYTES,
    env: {
      ...process.env,
      LC_ALL: 'C',
      GIT_TERMINAL_PROMPT: '0',
      GIT_OPTIONAL_LOCKS: '0',
      GIT_NO_LAZY_FETCH: '1',
    },
  });
  if (!error && status === 0) return { ok: true, bytes: stdout };
  return { ok: false, status: status ?? undefined, ...refusal(cwd, error, stderr?.toString('utf8') ?? '') };
}

const HARMLESS = [
  '--no-pager',
  ...['core.quotePath=false', 'core.fsmonitor=false', 'core.hooksPath=/dev/null'].flatMap((one) => ['-c', one]),
];

function refusal(cwd: string, error: NodeJS.ErrnoException | undefined, said: string): Pick<GitRefusal, 'reason' | 'message'> {
  if (error?.code === 'ENOENT') return { reason: 'no-git', message: 'There is no git on this machine. Install it.' };
  if (error?.code === 'ETIMEDOUT') return { reason: 'too-long', message: `Git gave no answer within ${MAX_MILLISECONDS / 1000} seconds.` };
  if (error?.code === 'ENOBUFS') return { reason: 'too-much', message: 'Git has more to tell than Replywright can take in.' };
  if (error) return { reason: 'refused', message: `Git can't be run: ${error.message}.` };
  if (/dubious ownership/.test(said))
    return {
      reason: 'not-ours',
      message: `Git doesn't read this repository since it belongs to another user. Run git config --global --add safe.directory ${cwd}.`,
    };
  if (/not a git repository/.test(said))
    return { reason: 'no-repository', message: "This folder is in no git repository, or in one that git can't read." };
  const [first = ''] = said.split('\n').filter((line) => line.trim() !== '');
  return { reason: 'refused', message: `Git refused: ${first.replace(/^(?:fatal|error): /, '') || 'it said nothing more'}.` };
}
