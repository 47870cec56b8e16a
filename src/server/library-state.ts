import type { Library } from '../library/library';
import type { ConfiguredRule } from '../lint/configure-rules';

/** A team's library as the server holds it at one moment. Immutable: each change makes a new one. */
export interface LibraryState {
  readonly root: string;
  /** A `replywright.yaml` makes it a library; without one it is only a folder in which templates were found. */
  readonly declared: boolean;
  readonly library: Library;
  readonly configured: readonly ConfiguredRule[];
  /** Texts of the two settings files, as they are open or on disk. */
  readonly policySource: string | undefined;
  readonly customersSource: string | undefined;
}

/** What a change means for those who look at libraries. */
export interface LibraryChange {
  readonly before: LibraryState | undefined;
  /** Undefined when the library is gone. */
  readonly after: LibraryState | undefined;
  /** Files whose text changed; `all` when the policy, the customers or many files did. */
  readonly files: readonly string[] | 'all';
}
