import type { CheckedFile } from './checked-file';

/** How much was checked, and how many were found of each severity. */
export interface Summary {
  readonly files: number;
  readonly errors: number;
  readonly warnings: number;
  readonly infos: number;
  readonly hints: number;
}

export function summarize(files: readonly CheckedFile[]): Summary {
  const found = files.flatMap(({ diagnostics }) => diagnostics);
  const count = (wanted: string): number => found.filter(({ severity }) => severity === wanted).length;
  return { files: files.length, errors: count('error'), warnings: count('warning'), infos: count('info'), hints: count('hint') };
}
