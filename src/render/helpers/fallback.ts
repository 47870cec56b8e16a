import { holdsBlocks, isMissing, ownValue, textOfValue, type Value } from '../values';
import { argument, type Helper } from './helper';

/** The first argument that is there; the words at the end stand in for all that are missing. */
const fallback: Helper = ({ args }) => {
  const found = args.find((ref) => !isMissing(ref.value) && !(Array.isArray(ref.value) && ref.value.length === 0));
  return found ? { value: found.value, from: found } : { value: undefined, missing: args[0]?.name };
};

/** As Handlebars has it: whatever is falsy gives itself. */
const lookup: Helper = (call) => {
  const from = argument(call, 0);
  const key = argument(call, 1);
  const value: Value = from.value ? ownValue(from.value, key.value === undefined ? 'undefined' : keyText(key.value)) : from.value;
  const name =
    isMissing(from.value) || !isMissing(key.value)
      ? [from.name, isMissing(from.value) ? undefined : holdsBlocks(key.value) ? key.name : textOfValue(key.value)]
      : [key.name];
  return { value, missing: name.filter((part) => part !== undefined).join('.') || undefined };
};

const keyText = (value: Value): string => (value === null ? 'null' : textOfValue(value));

/** `fallback` and `lookup`. */
export const FALLBACK_HELPERS: Readonly<Record<string, Helper>> = { fallback, lookup };
