import { spawnSync } from 'node:child_process';
import { relative, sep } from 'node:path';
import { pathOfUri } from '../../library/disk.node';
import type { History } from '../../library/history';
import { lineTimes } from './line-times';
import { COMMIT_MARK, parseLog } from './parse-log';

/** A log that takes longer is of a repository where nobody should wait for it. */
const MAX_MILLISECONDS = 20_000;
const MAX_BYTES = 256 * 1024 * 1024;

/** What git remembers of the YAML files under a folder, read once when somebody asks. Without git nothing is remembered. */
export function gitHistory(root: string): History {
  let times: ReturnType<typeof lineTimes> | undefined;
  return {
    changedAt(uri, first, last) {
      times ??= lineTimes(parseLog(readLog(root)));
      const path = pathOfUri(uri);
      const lines = path === undefined ? undefined : times.get(relative(root, path).split(sep).join('/'));
      if (!lines) return undefined;
      let latest: number | undefined;
      for (let line = first; line <= last; line++) latest = Math.max(latest ?? 0, lines.get(line) ?? 0) || latest;
      return latest;
    },
  };
}

/** Changes that are not committed yet, as the newest, and then the commits. */
function readLog(root: string): string {
  const files = ['--', '*.yaml', '*.yml'];
  const patch = ['--unified=0', '--no-color', '--no-ext-diff', '--no-renames', '--relative', '--src-prefix=a/', '--dst-prefix=b/'];
  const open = git(root, ['diff', ...patch, 'HEAD', ...files]);
  if (open === undefined) return '';
  const log = git(root, ['log', `--format=${COMMIT_MARK}%ct`, '--patch', '--no-merges', ...patch, ...files]) ?? '';
  return `${COMMIT_MARK}${Math.floor(Date.now() / 1000)}\n${open}\n${log}`;
}

/** No shell, no pager, no hook, no prompt; undefined when git is not there, or says no. */
function git(cwd: string, args: readonly string[]): string | undefined {
  const { status, stdout } = spawnSync('git', ['--no-pager', '-c', 'core.quotePath=false', '-c', 'core.fsmonitor=false', ...args], {
    cwd,
    encoding: 'utf8',
    timeout: MAX_MILLISECONDS,
    maxBuffer: MAX_BYTES,
    stdio: ['ignore', 'pipe', 'ignore'],
    env: { ...process.env, GIT_TERMINAL_PROMPT: '0', GIT_OPTIONAL_LOCKS: '0' },
  });
  return status === 0 ? stdout : undefined;
}
