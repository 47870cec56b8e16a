import { inclineFirstname, inclineLastname, inclineMiddlename } from 'lvovich';
import type { Inflected, NamedPerson } from './inflected';
import { genderOf, isPatronymic } from './russian-gender';

type Gender = 'female' | 'male';
type Case = 'genitive' | 'dative' | 'accusative' | 'instrumental' | 'prepositional';

/** In a Russian name every part bends: «Анне Петровне Смирновой». */
export function inflectRussian(person: NamedPerson, wanted: string): Inflected {
  const { name } = person;
  if (!/^[А-ЯЁа-яё -]+$/.test(name)) return { refused: 'it is not written in Russian letters' };
  const gender = genderOf(person);
  const forms: string[] = [];
  for (const word of name.split(' ')) {
    const kind = kindOf(word, person);
    if (kind === undefined) return { refused: 'its parts can’t be told apart' };
    const form = formOf(word, kind, gender, wanted as Case);
    if (form === undefined)
      return {
        refused:
          gender === undefined ? 'the form depends on the customer’s `gender`, which isn’t known' : 'this kind of name has no certain form',
      };
    forms.push(form);
  }
  return { form: forms.join(' ') };
}

const kindOf = (word: string, { firstName, lastName }: NamedPerson): 'first' | 'last' | 'middle' | undefined => {
  if (word === firstName) return 'first';
  if (lastName?.split(' ').includes(word)) return 'last';
  return isPatronymic(word) ? 'middle' : undefined;
};

function formOf(word: string, kind: 'first' | 'last' | 'middle', gender: Gender | undefined, wanted: Case): string | undefined {
  if (!/^[А-ЯЁ][а-яё]+(?:-[А-ЯЁ][а-яё]+)?$/.test(word)) return undefined;
  const incline = { first: inclineFirstname, last: inclineLastname, middle: inclineMiddlename }[kind];
  if (gender !== undefined) return isDoubtful(word, kind, gender) ? undefined : incline(word, wanted, gender);
  // Without a gender, only what both would share.
  if (isDoubtful(word, kind, 'male') || isDoubtful(word, kind, 'female')) return undefined;
  const [his, hers] = [incline(word, wanted, 'male'), incline(word, wanted, 'female')];
  return his === hers ? his : undefined;
}

/** Names that Russian speakers look up: a vowel that may drop out (Заяц, Соловей), a soft sign on a woman’s rare name, stress on the end. */
function isDoubtful(word: string, kind: 'first' | 'last' | 'middle', gender: Gender): boolean {
  if (kind === 'last')
    return gender === 'male' ? /(?:[еёо][кц]|[яе]ц|[её]л|ей|ач|ий)$/.test(word) && !/[сц]кий$/.test(word) : /[^аеёиоуыэюя]ья$/.test(word);
  return kind === 'first' && gender === 'female' && /ь$/.test(word) && word !== 'Любовь';
}
