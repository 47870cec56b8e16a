import type { ExitCode } from '../exit-code';
import type { Host } from '../host';
import { counted } from '../sentences';
import type { Checked } from './checked-file';
import { summarize } from './summary';

/** The exit code of a check. Says on stderr what was not checked, and when only the number of warnings is to blame. */
export function verdict({ files, failures }: Checked, maxWarnings: number | undefined, { err }: Host): ExitCode {
  for (const failure of failures) err.write(`${failure}\n`);
  const crashed = files.some(({ diagnostics }) => diagnostics.some(({ rule }) => rule === 'internal-error'));
  if (failures.length > 0 || crashed) return 2;
  const { errors, warnings } = summarize(files);
  const tooMany = maxWarnings !== undefined && warnings > maxWarnings;
  if (tooMany)
    err.write(`There ${warnings === 1 ? 'is' : 'are'} ${counted(warnings, 'warning')}, and --max-warnings allows ${maxWarnings}.\n`);
  return errors > 0 || tooMany ? 1 : 0;
}
