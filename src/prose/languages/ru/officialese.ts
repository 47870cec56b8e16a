import type { Entry } from '../../language-pack';
import { circumstances } from './officialese-circumstances';
import { formulas } from './officialese-formulas';
import { law } from './officialese-law';
import { letters } from './officialese-letters';
import { passives } from './officialese-passives';
import { predicates } from './officialese-predicates';
import { prepositions } from './officialese-prepositions';
import { words } from './officialese-single';

/**
 * Officialese: the deed put into a noun (произвести оплату), derived prepositions (в целях, путём), the passive with its agent (нами проверено),
 * the words of forms (вышеуказанный, надлежащий). A plain passive ("подписка отменена") is ordinary speech and stays.
 */
export const officialese: readonly Entry[] = [
  ...prepositions,
  ...predicates,
  ...formulas,
  ...words,
  ...circumstances,
  ...passives,
  ...letters,
  ...law,
];
