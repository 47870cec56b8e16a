import type { SlotTests } from '../../atoms';

/** Prefixes that make a verb perfective; a short one needs a longer word. */
const PREFIX = /^(?:(?:пере|подо?|при|вы|до|за|на|ото?|по|про|рас|раз|обо?|из|ис|воз|вос|вз|со)(?=.{4})|[су](?=.{5}))/;
/** -аем, -яем, -уем and the verbs of motion and state stay imperfective behind a prefix. */
const IMPERFECTIVE =
  /(?:[аяу]е|[аяу]ю|ходи|ходя|води|водя|вози|возя|носи|нося|езди|ездя|проси|прося|стои|стоя|виси|вися|види|видя|держи|держа|смотри|смотря|говори|служи|лежи|верн|спеши|ценя?и?)(?:м|т)(?:ся)?$/;
/** Words of other sorts that end alike: последним, отправителем, решением, затем. */
const OTHER_WORD = /(?:[нщшж]им|телем|[нтл]ием|[стч]ием|щем|чем|тем|сем|бъем|дъем|ъем|прием|проблем|заем|нет|чет|вет|кет|лет|дут)$/;

/** A verb that we don't list, taken for a perfective future by its prefix and ending. */
const looksPerfective =
  (ending: RegExp) =>
  (word: string): boolean =>
    ending.test(word) && PREFIX.test(word) && !IMPERFECTIVE.test(word) && !OTHER_WORD.test(word);

/** `{P:we}`: пересадим, подвесим; `{P:they}`: подрежет, перевесят. Only asked behind a subject or where a sentence begins. */
export const slots: SlotTests = {
  P: (person) => looksPerfective(person === 'we' ? /(?:им|ем)(?:ся)?$/ : /(?:ит|ет|ут|ют|ат|ят)(?:ся)?$/),
};
