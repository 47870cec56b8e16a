import type { Entry } from '../../language-pack';
import { connectors } from './officialese-connectors';
import { formulas } from './officialese-formulas';
import { legal } from './officialese-legal';
import { nouns } from './officialese-nouns';
import { persons } from './officialese-persons';
import { plainer } from './officialese-plainer';
import { words } from './officialese-words';

/** Administrative and legal wording that nobody says aloud to a customer. */
export const officialese: readonly Entry[] = [...connectors, ...formulas, ...legal, ...nouns, ...persons, ...plainer, ...words];
