import type { Entry } from '../../language-pack';
import { connectors } from './officialese-connectors';
import { formulas } from './officialese-formulas';
import { nouns } from './officialese-nouns';

/** Officialese: noun style, agentless passives, participle chains and the adverbs of forms. */
export const officialese: readonly Entry[] = [...connectors, ...formulas, ...nouns];
