import { dirname, resolve } from 'node:path';
import type { Checked } from '../check/checked-file';
import type { Host } from '../host';
import { shownPath } from '../paths';
import { counted } from '../sentences';
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
  const before = await readBaseline(path, shown).catch((error: unknown) => {
    if (update) return [];
    throw error;
  });
  const entries = update ? baselineOf(checked.files, before, pathOf) : before;
  if (update) await writeBaseline(path, shown, entries);
  const { files, accepted, stale } = withoutKnown(checked.files, entries, pathOf, now().toISOString().slice(0, 10));
  err.write(`${counted(accepted, 'finding')} put off by ${shown}.\n`);
  if (stale > 0) err.write(`${counted(stale, 'finding')} of it ${stale === 1 ? 'is' : 'are'} mended: --update-baseline takes them out.\n`);
  return { ...checked, files };
}
