import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { relative, resolve, sep } from 'node:path';
import { pathOfUri } from '../../library/disk.node';
import type { History } from '../../library/history';
import { type GitRefusal, runGit } from '../git/run-git';
import { lineTimes } from './line-times';
import { COMMIT_MARK, parseLog } from './parse-log';

/** What git remembers of a folder. */
export interface GitHistory extends History {
  /**
   * Stands for everything that is remembered: two histories of one folder with the same state say the same. Undefined when git had more to
   * tell than it could in time, so that next time it may say something else.
   */
  state(): string | undefined;
}

/** What git remembers of the YAML files under a folder, read once when somebody asks. Without git nothing is remembered. */
export function gitHistory(root: string): GitHistory {
  let times: ReturnType<typeof lineTimes> | undefined;
  let gaveUp = false;
  const git: Git = (args) => {
    const ran = runGit(root, args);
    if (ran.ok) return ran.bytes.toString('utf8');
    if (TRANSIENT.has(ran.reason)) gaveUp = true;
    return undefined;
  };
  let state: string | undefined;
  return {
    changedAt(uri, first, last) {
      times ??= lineTimes(parseLog(readLog(git)));
      const path = pathOfUri(uri);
      const lines = path === undefined ? undefined : times.get(relative(root, path).split(sep).join('/'));
      if (!lines) return undefined;
      let latest: number | undefined;
      for (let line = first; line <= last; line++) latest = Math.max(latest ?? 0, lines.get(line) ?? 0) || latest;
      return latest;
    },
    state() {
      state ??= readState(root, git);
      return gaveUp ? undefined : state;
    },
  };
}

type Git = (args: readonly string[]) => string | undefined;

/** Another time, or on a machine with less to do, there is an answer. */
const TRANSIENT: ReadonlySet<GitRefusal['reason']> = new Set(['too-long', 'too-much']);

const FILES = ['--', '*.yaml', '*.yml'];
const PATCH = [
  '--unified=0',
  '--no-color',
  '--no-ext-diff',
  '--no-textconv',
  '--no-renames',
  '--relative',
  '--src-prefix=a/',
  '--dst-prefix=b/',
];

/** Changes that are not committed yet, as the newest, and then the commits. */
function readLog(git: Git): string {
  const open = git(['diff', ...PATCH, 'HEAD', ...FILES]);
  if (open === undefined) return '';
  const log = git(['log', `--format=${COMMIT_MARK}%ct`, '--patch', '--no-merges', ...PATCH, ...FILES]) ?? '';
  return `${COMMIT_MARK}${Math.floor(Date.now() / 1000)}\n${open}\n${log}`;
}

/** The last commit, how far back from there a shallow clone goes, and what is not committed. Nothing where there is no commit at all. */
function readState(root: string, git: Git): string {
  const [head, shallow] = git(['rev-parse', 'HEAD', '--git-path', 'shallow'])?.split('\n') ?? [];
  if (head === undefined || shallow === undefined) return '';
  const open = git(['diff', ...PATCH, 'HEAD', ...FILES]) ?? '';
  return createHash('sha256')
    .update(JSON.stringify([head, textOf(resolve(root, shallow)), open]))
    .digest('hex');
}

/** Empty where there is no such file. */
function textOf(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}
