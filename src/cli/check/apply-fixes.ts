import { writeFile } from 'node:fs/promises';
import { pathOfUri } from '../../library/disk.node';
import { withFile } from '../../library/library';
import type { ConfiguredRule } from '../../lint/configure-rules';
import { fixFile } from '../../lint/fix-file';
import type { Host } from '../host';
import type { OpenedLibrary } from '../opened-library';
import { shownPath } from '../paths';
import { counted } from '../sentences';
import { tell } from '../tell';
import { changedLines } from './changed-lines';

/** What becomes of the fixes that are safe to apply unseen. */
export type FixMode = 'none' | 'write' | 'dry-run';

export interface ApplyFixesInput {
  readonly opened: OpenedLibrary;
  readonly uris: readonly string[];
  readonly configured: readonly ConfiguredRule[];
  readonly mode: FixMode;
}

export interface AppliedFixes {
  /** The library with the fixed texts. */
  readonly opened: OpenedLibrary;
  readonly failures: readonly string[];
}

/** Applies safe fixes and says on stderr what was, or would be, changed. */
export async function applyFixes({ opened, uris, configured, mode }: ApplyFixesInput, { cwd, err, now }: Host): Promise<AppliedFixes> {
  if (mode === 'none') return { opened, failures: [] };
  let { library } = opened;
  const failures: string[] = [];
  for (const uri of uris) {
    const snapshot = library.files.get(uri);
    const path = pathOfUri(uri);
    if (!snapshot || path === undefined) continue;
    const { source, applied } = fixFile(library, snapshot, configured, now());
    if (applied === 0) continue;
    const shown = shownPath(path, cwd);
    if (mode === 'dry-run') {
      tell(err, `${shown}: ${counted(applied, 'fix', 'fixes')}`);
      err.write(changedLines(snapshot.source, source, err.colors));
    } else {
      const problem = await writeFile(path, source).catch((error: Error) => error);
      if (problem) {
        failures.push(`${shown} can't be written: ${problem.message}.`);
        continue;
      }
      tell(err, `${shown}: ${counted(applied, 'fix', 'fixes')} made`);
    }
    library = withFile(library, { uri, version: snapshot.version + 1, source });
  }
  return { opened: { ...opened, library }, failures };
}
