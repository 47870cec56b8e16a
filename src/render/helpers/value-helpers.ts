import { COMPARE_HELPERS } from './compare';
import { DATE_HELPERS } from './dates';
import { FALLBACK_HELPERS } from './fallback';
import type { Helper } from './helper';
import { LIST_HELPERS } from './lists';
import { NAME_HELPERS } from './names';
import { NUMBER_HELPERS } from './numbers';
import { PLURAL_HELPERS } from './plural';
import { TEXT_HELPERS } from './text';

/** All helpers that give a value; blocks such as `if` are the evaluator's own. */
const HELPERS: ReadonlyMap<string, Helper> = new Map(
  [FALLBACK_HELPERS, DATE_HELPERS, NUMBER_HELPERS, LIST_HELPERS, PLURAL_HELPERS, TEXT_HELPERS, COMPARE_HELPERS, NAME_HELPERS].flatMap(
    (family) => Object.entries(family),
  ),
);

/** The helper with this name that gives a value. */
export const valueHelper = (name: string): Helper | undefined => HELPERS.get(name);

/** True for a helper that answers yes or no, and so may also stand as a block: `{{#eq reason "customs"}}`. */
export const isCondition = (name: string): boolean => Object.hasOwn(COMPARE_HELPERS, name);
