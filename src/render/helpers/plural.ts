import { holdsBlocks, isMissing, textOfValue } from '../values';
import { argument, type Helper, missingResult } from './helper';
import { numberOf } from './numbers';

/** `{{plural days one="# day" other="# days"}}`: the form of the number's CLDR category, with `#` as the number. */
const plural: Helper = ({ setting, ...call }) => {
  const ref = argument({ setting, ...call }, 0);
  if (isMissing(ref.value)) return missingResult(ref);
  const count = numberOf(ref.value);
  if (count === undefined)
    return { value: ref.value, problem: `\`${ref.name ?? textOfValue(ref.value)}\` is no number, so no form fits it.` };
  const category = new Intl.PluralRules(setting.language).select(count);
  const form = call.hash.get(category) ?? call.hash.get('other');
  const shown = new Intl.NumberFormat(setting.language).format(count);
  if (form === undefined)
    return { value: shown, problem: `This \`plural\` has no form for ${shown} in this language. Add \`${category}="…"\`.` };
  if (holdsBlocks(form.value)) return { value: form.value, missing: form.name };
  return { value: textOfValue(form.value).split('#').join(shown) };
};

/** `plural`. */
export const PLURAL_HELPERS: Readonly<Record<string, Helper>> = { plural };
