import { lstat } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import type { Checked } from '../check/checked-file';
import type { Host } from '../host';
import { shownPath } from '../paths';
import { counted } from '../sentences';
import { tell } from '../tell';
import { readBaseline, writeBaseline } from './baseline-file';
import { baselineOf, withoutKnown } from './known-findings';

export interface ApplyBaselineInput {
  readonly checked: Checked;
  /** As it was given. */
  readonly file: string;
  /** Accept everything that was found, and forget what is mended. */
  readonly update: boolean;
}

/** What is new beside a baseline; says on stderr how much was put off, and how much of that is done. */
export async function applyBaseline({ checked, file, update }: ApplyBaselineInput, { cwd, err, now }: Host): Promise<Checked> {
  const path = resolve(cwd, file);
  const shown = shownPath(path, cwd);
  const pathOf = (name: string): string => shownPath(resolve(cwd, name), dirname(path));
  const before = update && !(await isThere(path)) ? [] : await readBaseline(path, shown);
  const entries = update ? baselineOf(checked.files, before, pathOf) : before;
  if (update) await writeBaseline(path, shown, entries);
  const { files, accepted, stale } = withoutKnown(checked.files, entries, pathOf, now().toISOString().slice(0, 10));
  tell(err, `${counted(accepted, 'finding')} put off by ${shown}.`);
  if (stale > 0) tell(err, `${counted(stale, 'finding')} of it ${stale === 1 ? 'is' : 'are'} mended: --update-baseline takes them out.`);
  return { ...checked, files };
}

/** A file of something else is never written over, nor is a baseline that can't be read, since the last days in it would be lost. */
const isThere = (path: string): Promise<boolean> =>
  lstat(path).then(
    () => true,
    (error: NodeJS.ErrnoException) => error.code !== 'ENOENT',
  );
