import type { Attempt } from './attempts';
import type { FoundTemplate } from './find-template';

/** Where many replies go, one template after the other. */
export interface Destination {
  /** Gives one sentence for each reply that could not be put there. */
  take(found: FoundTemplate, attempts: readonly Attempt[]): Promise<readonly string[]>;
  /** Finishes, and says on stderr where everything is; undefined when that is plain to see. */
  end(): Promise<string | undefined>;
}

export const canBeSent = ({ reasons }: Attempt): boolean => reasons.length === 0;
