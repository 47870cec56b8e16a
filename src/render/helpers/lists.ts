import { asData, holdsBlocks, isMissing, textOfValue, type Value } from '../values';
import { argument, type Helper, missingResult, textOption } from './helper';

const MAX_ITEMS = 1000;

/** `{{list items}}`: "a, b and c"; `{{list items "or"}}`: "a, b or c". */
const list: Helper = (call) => {
  const ref = argument(call, 0);
  if (isMissing(ref.value) || (Array.isArray(ref.value) && ref.value.length === 0)) return missingResult(ref);
  if (!Array.isArray(ref.value)) return { value: ref.value };
  const items = ref.value
    .slice(0, MAX_ITEMS)
    .map(asData)
    .filter((item: Value) => !isMissing(item));
  if (items.length === 0) return missingResult(ref);
  const type = textOption(call, 'join', 1) === 'or' ? 'disjunction' : 'conjunction';
  const text = new Intl.ListFormat(call.setting.language, { type }).format(items.map((item: Value) => textOfValue(item)));
  return items.some((item: Value) => holdsBlocks(item))
    ? {
        value: ref.value,
        problem: `\`${ref.name ?? 'The list'}\` holds blocks of values, which can't be joined as words. Use \`{{#each}}\` and name one of their values.`,
      }
    : { value: text };
};

/** `list`. */
export const LIST_HELPERS: Readonly<Record<string, Helper>> = { list };
