import type { Entry } from '../../language-pack';
import { authority } from './officialese-authority';
import { duties } from './officialese-duties';
import { formulas } from './officialese-formulas';
import { bookish } from './officialese-links';
import { notices } from './officialese-notices';
import { nominal } from './officialese-nouns';
import { heaped } from './officialese-pairs';

/** Officialese: office links, letter formulas, nameless parties, verbal nouns and split predicates. */
export const officialese: readonly Entry[] = [...bookish, ...formulas, ...duties, ...authority, ...nominal, ...notices, ...heaped];
