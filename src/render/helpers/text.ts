import { holdsBlocks, isMissing, textOfValue } from '../values';
import { argument, type Helper, type HelperCall, missingResult } from './helper';

/** A helper that changes the letters of its argument, by the rules of the reply's language. */
const changing =
  (change: (text: string, language: string) => string): Helper =>
  (call: HelperCall) => {
    const ref = argument(call, 0);
    if (holdsBlocks(ref.value)) return { value: ref.value, missing: ref.name };
    return isMissing(ref.value) ? missingResult(ref) : { value: change(textOfValue(ref.value), call.setting.language) };
  };

function capitalize(text: string, language: string): string {
  const [first = ''] = text;
  return first.toLocaleUpperCase(language) + text.slice(first.length);
}

/** `upper`, `lower`, `capitalize`. */
export const TEXT_HELPERS: Readonly<Record<string, Helper>> = {
  upper: changing((text, language) => text.toLocaleUpperCase(language)),
  lower: changing((text, language) => text.toLocaleLowerCase(language)),
  capitalize: changing(capitalize),
};
