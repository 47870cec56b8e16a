import { labelledOutcomes } from './labelled-outcomes';
import type { Outcome } from './outcome';
import { packOutcomes } from './pack-outcomes';
import { pageOutcomes } from './page-outcomes';

/** Every labelled example that the project has: what packs and pages carry, and the replies beside this file. */
export const allOutcomes = (): Outcome[] => [...packOutcomes(), ...pageOutcomes(), ...labelledOutcomes()];
