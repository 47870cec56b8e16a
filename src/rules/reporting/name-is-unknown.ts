import type { Assumption } from '../../prose/witness';

/** On this path nobody knows who the customer is: "Hello," is all that can be said. */
export const nameIsUnknown = (witness: readonly Assumption[]): boolean =>
  witness.some(
    ({ condition: { kind, text }, holds }) => !holds && (kind === 'given' || kind === 'holds') && /\b(?:customer|\w*name)\b/i.test(text),
  );
