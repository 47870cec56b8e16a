import type { Diagnostic } from '../../lint/diagnostic';

/** One file with what was found in it. */
export interface CheckedFile {
  /** As output shows it. */
  readonly path: string;
  readonly source: string;
  readonly diagnostics: readonly Diagnostic[];
}

/** All that a check brought. */
export interface Checked {
  /** In path order. */
  readonly files: readonly CheckedFile[];
  /** What could not be checked although it should have been: one sentence each. */
  readonly failures: readonly string[];
}
