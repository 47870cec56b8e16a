import { getFirstnameGender } from 'lvovich';
import type { NamedPerson } from './inflected';

type Gender = 'female' | 'male';

const FATHER = /(?:ович|евич|ьич)$/;
const DAUGHTER = /(?:овна|евна|ична)$/;

/** Петрович, Петровна. */
export const isPatronymic = (word: string): boolean => FATHER.test(word) || DAUGHTER.test(word);

/** The gender that is given, or that all of a name’s parts agree on; undefined where one of them disagrees or none tells. */
export function genderOf({ name, firstName, lastName, gender }: NamedPerson): Gender | undefined {
  if (gender !== undefined) return gender;
  const signs = [byPatronymic(name), byLastName(lastName), byFirstName(firstName)].filter((sign) => sign !== undefined);
  return signs.every((sign) => sign === signs[0]) ? signs[0] : undefined;
}

function byPatronymic(name: string): Gender | undefined {
  const words = name.split(' ').slice(1);
  return words.some((word) => DAUGHTER.test(word)) ? 'female' : undefined;
}

function byLastName(word: string | undefined): Gender | undefined {
  if (word === undefined || word.length < 5) return undefined;
  if (/(?:[оеё]ва|[сц]кая)$/.test(word)) return 'female';
  return /(?:[оеё]в|[сц]кий)$/.test(word) ? 'male' : undefined;
}

/** Only names that one gender bears. A name in a consonant that isn’t listed may be a foreign woman’s: Карин, Айгуль. */
function byFirstName(word: string | undefined): Gender | undefined {
  if (word === undefined || BOTH.has(word)) return undefined;
  if (MEN.has(word)) return 'male';
  if (word === 'Любовь') return 'female';
  return /[ая]$/.test(word) && getFirstnameGender(word) === 'female' ? 'female' : undefined;
}

const BOTH: ReadonlySet<string> = new Set(['Саша', 'Женя', 'Валя', 'Шура', 'Слава', 'Паша', 'Тоня', 'Сима']);

/** Men’s names that end as nothing else tells. */
const MEN: ReadonlySet<string> = new Set(
  `Адам Азат Айдар Александр Алексей Анатолий Андрей Антон Аркадий Арсен Арсений Артём Артем Артур Ахмед Богдан Борис Вадим Валентин Валерий
Василий Виктор Виталий Владимир Владислав Всеволод Вячеслав Геннадий Георгий Герман Глеб Григорий Давид Даниил Данил Денис Дмитрий Евгений Егор
Иван Игорь Ильдар Илья Камиль Кирилл Константин Лев Леонид Макар Максим Марат Марк Матвей Михаил Мурат Наиль Никита Николай Олег Павел Пётр Петр
Равиль Рамиль Ренат Ринат Роман Ростислав Руслан Рустам Савелий Святослав Семён Семен Сергей Станислав Степан Тарас Тимофей Тимур Фёдор Федор
Филипп Шамиль Эдуард Эльдар Юрий Яков Ян Ярослав`.split(/\s+/),
);
