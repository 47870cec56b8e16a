import { didYouMean } from '../template/did-you-mean';
import { listed } from './sentences';
import { UsageError } from './usage-error';

/** More than this make a list that nobody reads. */
const MAX_LISTED = 20;

/** The error for a name that stands for nothing: what may have been meant, else what there is. */
export function noSuch(what: string, given: string, known: readonly string[]): UsageError {
  const near = didYouMean(given, known);
  if (near !== undefined) return new UsageError(`There is no ${what} ${given}. Did you mean ${near}?`);
  if (known.length === 0) return new UsageError(`There is no ${what} ${given}, and no other either.`);
  const shown = known.slice(0, MAX_LISTED);
  const rest = known.length - shown.length;
  return new UsageError(
    `There is no ${what} ${given}. There ${known.length === 1 ? 'is' : 'are'}: ${rest > 0 ? `${shown.join(', ')} and ${rest} more` : listed(shown)}.`,
  );
}

/** One of the known names, or that error. */
export function choose<Name extends string>(what: string, given: string, known: readonly Name[]): Name {
  const found = known.find((name) => name === given);
  if (found === undefined) throw noSuch(what, given, known);
  return found;
}
