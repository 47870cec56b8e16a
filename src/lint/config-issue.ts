import type { Span } from '../text/span';

/** What is wrong in a policy or a list of customers, and where. */
export interface ConfigIssue {
  readonly span: Span;
  readonly message: string;
  /** What to put in the span's place. */
  readonly suggestion?: string | undefined;
}
