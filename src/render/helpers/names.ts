import { didYouMean } from '../../template/did-you-mean';
import { isNameCase, nameCases } from '../../template/name-cases';
import { inflectName } from '../names/inflect-name';
import type { NamedPerson } from '../names/inflected';
import { personalName } from '../personal-name';
import { holdsBlocks, isMissing, isObject, ownValue, type Ref, textOfValue, type Value } from '../values';
import { argument, type Helper, textOption } from './helper';

const text = (value: Value): string | undefined => (isMissing(value) || holdsBlocks(value) ? undefined : textOfValue(value).trim());

/**
 * `{{name customer "dative"}}` is the whole name in that case, `{{name customer.firstName "dative"}}` the first name alone.
 * Where no form is certain, the name counts as missing, so that a `fallback` around it shows.
 */
const name: Helper = (call) => {
  const ref = argument(call, 0);
  const missing =
    isObject(ref.value) || isMissing(ref.value) ? [ref.name, 'name'].filter((part) => part !== undefined).join('.') : ref.name;
  const person = isObject(ref.value) ? personOf(ref.value) : partOf(ref);
  if (person === undefined) return { value: undefined, missing };
  const wanted = textOption(call, 'case', 1);
  const language = call.setting.language.split('-', 1)[0] ?? '';
  const cases = nameCases(language);
  if (wanted === undefined || wanted === 'nominative') return { value: person.name };
  if (!cases.includes(wanted) && (cases.length > 0 || !isNameCase(wanted)))
    return { value: undefined, missing, problem: unknownCase(wanted, cases) };
  if (cases.length === 0) return { value: person.name };
  const result = inflectName(person, wanted, language);
  if ('form' in result) return { value: result.form };
  return {
    value: undefined,
    missing,
    note: `\`${person.name}\` has no certain ${wanted} (${result.refused}). The words of a \`fallback\` around it stand here; without one the name is missing.`,
  };
};

function unknownCase(wanted: string, cases: readonly string[]): string {
  const near = didYouMean(wanted, cases);
  if (near) return `There is no case \`${wanted}\`. Did you mean \`${near}\`?`;
  return cases.length > 0
    ? `There is no case \`${wanted}\` in this language. It has ${cases.join(', ')}.`
    : `There is no case \`${wanted}\`. Names have none in this language: leave it out.`;
}

function personOf(fields: Value): NamedPerson | undefined {
  const [full, first, last] = ['name', 'firstName', 'lastName'].map((key) => text(ownValue(fields, key)));
  const joined = [first, last].filter((part) => part !== undefined).join(' ');
  const derived = personalName(full ?? joined);
  if (derived.name === undefined) return undefined;
  return {
    ...derived,
    firstName: first ?? derived.firstName,
    lastName: last ?? derived.lastName,
    name: full ?? derived.name,
    gender: genderIn(fields),
  };
}

function genderIn(fields: Value): NamedPerson['gender'] {
  const given = ownValue(fields, 'gender');
  return given === 'female' || given === 'male' ? given : undefined;
}

/** One part of a name, with the gender that stands beside it: `customer.lastName` is a family name, anything else of one word a first name. */
function partOf(ref: Ref): NamedPerson | undefined {
  const written = text(ref.value);
  if (written === undefined) return undefined;
  const derived = personalName(written);
  const gender = genderIn(ref.holder);
  const isLast = ref.name?.endsWith('lastName') === true;
  return isLast
    ? { name: written, firstName: undefined, lastName: written, company: false, gender }
    : { ...derived, name: written, gender };
}

/** `name`. */
export const NAME_HELPERS: Readonly<Record<string, Helper>> = { name };
