import { personalName } from '../personal-name';
import { isMissing, isObject, ownValue, textOfValue, type Value } from '../values';
import { argument, type Helper, textOption } from './helper';

/** Languages where a name changes with its case; elsewhere the case means nothing and costs nothing. */
const INFLECTING: ReadonlySet<string> = new Set(['ru', 'fi']);

const text = (value: Value): string | undefined => (isMissing(value) ? undefined : textOfValue(value));

/** `{{name customer "dative"}}`. Names are not inflected yet: the nominative stands in, and the writer is told. */
const name: Helper = (call) => {
  const ref = argument(call, 0);
  const missing =
    isObject(ref.value) || isMissing(ref.value) ? [ref.name, 'name'].filter((part) => part !== undefined).join('.') : ref.name;
  const shown = isObject(ref.value) ? nameOf(ref.value) : text(ref.value);
  if (shown === undefined) return { value: undefined, missing };
  const wanted = textOption(call, 'case', 1);
  const language = call.setting.language.split('-', 1)[0] ?? '';
  if (wanted === undefined || wanted === 'nominative' || !INFLECTING.has(language)) return { value: shown };
  return {
    value: shown,
    note: `\`${shown}\` stands in its basic form: names are not put into the ${wanted} yet. Word the sentence so that the basic form fits.`,
  };
};

function nameOf(customer: Value): string | undefined {
  const full = text(ownValue(customer, 'name'));
  if (full !== undefined) return full;
  const parts = [text(ownValue(customer, 'firstName')), text(ownValue(customer, 'lastName'))].filter((part) => part !== undefined);
  return parts.length > 0 ? personalName(parts.join(' ')).name : undefined;
}

/** `name`. */
export const NAME_HELPERS: Readonly<Record<string, Helper>> = { name };
