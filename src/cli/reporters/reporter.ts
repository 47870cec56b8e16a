import type { CheckedFile } from '../check/checked-file';
import type { Host } from '../host';

/** What a check brought, ready to be written down in some form. */
export interface CheckReport {
  /** In path order; diagnostics in source order. */
  readonly files: readonly CheckedFile[];
  readonly milliseconds: number;
}

/** One form of output. Each stands in a file of its own and is named in `reporters.ts`. */
export interface Reporter {
  /** What `--format` calls it. */
  readonly id: string;
  /** Does the text say how much was checked? Where it can't, stderr does. */
  readonly tellsCounts: boolean;
  /** The whole text for stdout. */
  report(report: CheckReport, host: Host): string | Promise<string>;
}
