import { inflectFinnish } from './finnish';
import type { Inflected, NamedPerson } from './inflected';
import { inflectRussian } from './russian';

/** A person's name in a case of a language that has cases. */
export function inflectName(person: NamedPerson, wanted: string, language: string): Inflected {
  if (person.company) return { refused: 'it is a company' };
  if (person.firstName === undefined && person.lastName === undefined) return { refused: 'first and last name can’t be told apart' };
  if (person.name.split(' ').some((word) => /^\p{L}(?:\.|$)/u.test(word))) return { refused: 'it holds initials' };
  return language === 'fi' ? inflectFinnish(person, wanted) : inflectRussian(person, wanted);
}
