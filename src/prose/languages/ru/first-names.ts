/**
 * First names by which a colleague is known where no mustache holds the name. Left out are those that are everyday words in most of their
 * forms: Марта (5 марта), Надежда, Любовь.
 */
const NAMES = `
анна анастасия алена алина алиса алла альбина анжела валентина валерия варвара вера вероника виктория галина гульнара дарья диана динара
евгения екатерина елена елизавета жанна зарина зинаида зоя инга инна ирина карина кира кристина ксения лариса лейла лиана лидия людмила маргарита марина
мария милана милена надия наталья наталия нелли нина нонна оксана олеся ольга полина раиса регина рената римма рита светлана снежана софия софья
сабина самира тамара татьяна ульяна фаина фарида эвелина эльвира эмма юлия юлиана яна ярослава
аня даша женя катя ира лена лиза маша настя наташа оля саша соня таня юля
азат айдар александр алексей амир анатолий андрей антон аркадий армен арсений артем артур богдан борис вадим валентин валерий василий виктор виталий владимир
владислав всеволод вячеслав геннадий георгий герман глеб григорий давид дамир даниил денис дмитрий егор евгений захар иван игнат игорь ильдар
ильнур илья кирилл константин лев леонид макар максим марат матвей мирон михаил никита николай олег павел петр рамиль ринат родион роман руслан
рустам савелий святослав семен сергей станислав степан тигран тимофей тимур федор филипп эдуард эмиль юрий ян ярослав
ваня витя володя дима костя леша миша паша сережа толя`
  .trim()
  .split(/\s+/);

/** Names that lose a vowel in the other cases, by their stem. */
const FLEETING: Readonly<Record<string, string>> = { павел: 'павл', лев: 'льв' };

/** Nominative, genitive, dative, accusative, instrumental and prepositional, each form once. */
function casesOf(name: string): string[] {
  const endings = endingsOf(name);
  const stem = FLEETING[name] ?? (/[аяйь]$/.test(name) ? name.slice(0, -1) : name);
  return [name, ...endings.map((ending) => stem + ending)];
}

function endingsOf(name: string): readonly string[] {
  if (/ия$/.test(name)) return ['и', 'ю', 'ей'];
  if (/[гкхжшчщ]а$/.test(name)) return ['и', 'е', 'у', 'ой', 'ей'];
  if (/а$/.test(name)) return ['ы', 'е', 'у', 'ой'];
  if (/я$/.test(name)) return ['и', 'е', 'ю', 'ей'];
  if (/ий$/.test(name)) return ['я', 'ю', 'ем', 'и'];
  if (/[йь]$/.test(name)) return ['я', 'ю', 'ем', 'е'];
  return /и$/.test(name) ? [] : ['а', 'у', 'ом', 'е'];
}

/** One alternation of all forms, for patterns. */
export const FIRST_NAMES = `(${[...new Set(NAMES.flatMap(casesOf))].join('|')})`;
