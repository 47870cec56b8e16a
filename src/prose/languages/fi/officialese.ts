import type { Entry } from '../../language-pack';
import { connectors } from './officialese-connectors';
import { duties } from './officialese-duties';
import { formulas } from './officialese-formulas';
import { nouns } from './officialese-nouns';
import { participles } from './officialese-participles';
import { words } from './officialese-words';

/** Officialese: noun style, agentless passives, participle chains and the adverbs of forms. */
export const officialese: readonly Entry[] = [...connectors, ...formulas, ...duties, ...nouns, ...participles, ...words];
