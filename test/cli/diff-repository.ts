import { execFileSync } from 'node:child_process';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { makeFolder, type TestFolder } from './run-cli';

export type Files = Readonly<Record<string, string | undefined>>;

/** Runs git in a folder, as somebody whose settings are nobody's. */
export function git(folder: string, ...args: string[]): void {
  const env = { ...process.env, GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_SYSTEM: '/dev/null' };
  execFileSync('git', ['-c', 'user.name=Writer', '-c', 'user.email=writer@example.com', ...args], { cwd: folder, env, stdio: 'ignore' });
}

export async function commit(folder: TestFolder, files: Files): Promise<void> {
  for (const [path, text] of Object.entries(files)) {
    if (text === undefined) await rm(join(folder.path, path));
    else await folder.write({ [path]: text });
  }
  git(folder.path, 'add', '-A');
  git(folder.path, 'commit', '-q', '--allow-empty', '-m', 'files');
}

/** A repository with files on `main`, and others on the branch `work` that is checked out. */
export async function makeRepository(main: Files, work: Files): Promise<TestFolder> {
  const folder = await makeFolder();
  git(folder.path, 'init', '-q', '-b', 'main');
  await commit(folder, main);
  git(folder.path, 'checkout', '-q', '-b', 'work');
  await commit(folder, work);
  return folder;
}
