import { constants, copyFile, mkdir, readdir, stat } from 'node:fs/promises';
import { dirname, join, relative, resolve } from 'node:path';
import { defineCommand } from '../command';
import { shownPath } from '../paths';
import { counted } from '../sentences';
import { tell } from '../tell';
import { UsageError } from '../usage-error';

/** `replywright init`: a first library, to change and to throw away. */
export const init = defineCommand({
  name: 'init',
  usage: ['init [DIR]'],
  summary: 'Writes a starter library. What is already there is left as it is.',
  offers: 'folders',
  options: {},
  async run({ words }, { assets, cwd, out, err }) {
    if (words.length > 1) throw new UsageError('One folder at a time.');
    const target = resolve(cwd, words[0] ?? '.');
    const there = await stat(target).catch(() => undefined);
    if (there && !there.isDirectory()) throw new UsageError(`${words[0]} is a file, not a folder.`);
    let wrote = 0;
    let left = 0;
    for (const source of await filesUnder(assets.starter)) {
      const path = join(target, relative(assets.starter, source));
      const isNew = await copyIfNew(source, path);
      if (isNew) wrote++;
      else left++;
      tell(out, `${isNew ? 'wrote' : 'left '} ${shownPath(path, cwd)}`);
    }
    tell(
      err,
      `${counted(wrote, 'file')} written${left > 0 ? `, ${counted(left, 'file')} left as ${left === 1 ? 'it was' : 'they were'}` : ''}.`,
    );
    if (wrote > 0) tell(err, `Next: replywright check${target === cwd ? '' : ` ${shownPath(target, cwd)}`}`);
    return 0;
  },
});

async function filesUnder(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true, recursive: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

/** False when something of that name is there already. */
async function copyIfNew(source: string, path: string): Promise<boolean> {
  try {
    await mkdir(dirname(path), { recursive: true });
    await copyFile(source, path, constants.COPYFILE_EXCL);
    return true;
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    if (code === 'EEXIST') return false;
    throw new UsageError(
      `${path} can't be written: ${code === 'EACCES' || code === 'EPERM' ? 'you have no permission to write there' : (error as Error).message}.`,
    );
  }
}
