import type { ExitCode } from '../exit-code';
import type { Host } from '../host';
import { counted } from '../sentences';
import { tell } from '../tell';
import type { Checked } from './checked-file';
import { summarize } from './summary';

/** The exit code of a check. Says on stderr what was not checked, and when only the number of warnings is to blame. */
export function verdict({ files, failures }: Checked, maxWarnings: number | undefined, { err }: Host): ExitCode {
  for (const failure of failures) tell(err, failure);
  const crashed = files.some(({ diagnostics }) => diagnostics.some(({ rule }) => rule === 'internal-error'));
  if (failures.length > 0 || crashed) return 2;
  const { errors, warnings } = summarize(files);
  const tooMany = maxWarnings !== undefined && warnings > maxWarnings;
  if (tooMany)
    tell(err, `There ${warnings === 1 ? 'is' : 'are'} ${counted(warnings, 'warning')}, and --max-warnings allows ${maxWarnings}.`);
  return errors > 0 || tooMany ? 1 : 0;
}
