import type { CheckedFile } from '../check/checked-file';
import { summarize } from '../check/summary';
import type { Output } from '../host';
import { counted, listed } from '../sentences';

/** Says how much was checked even when nothing was found, since silence could as well mean that nothing was looked at. */
export function conclusion(files: readonly CheckedFile[], colors: Output['colors']): string {
  const { errors, warnings, infos, hints } = summarize(files);
  const parts = [
    ...(errors > 0 ? [colors.red(counted(errors, 'error'))] : []),
    ...(warnings > 0 ? [colors.yellow(counted(warnings, 'warning'))] : []),
    ...(infos > 0 ? [colors.blue(counted(infos, 'remark'))] : []),
    ...(hints > 0 ? [colors.dim(counted(hints, 'hint'))] : []),
  ];
  const checked = `${counted(files.length, 'file')} checked`;
  return parts.length === 0 ? colors.green(`${checked}, nothing to complain about`) : `${checked}: ${listed(parts)}`;
}
