/** A blank thinner than a comma: these channels open no formatting before a blank, and close none after one. */
const HAIR_SPACE = '\u200a';

/** Addresses are left as they are: a sign inside them formats nothing, and a changed address would not open. */
const ADDRESS = /(?:https?:\/\/|mailto:)\S+/gi;

const SIGNS = '*_~`';

/**
 * Makes `*`, `_`, `~` and `` ` `` mean themselves where a channel has no escape sign: one that could open or close
 * formatting is kept off its neighbour by a hair space. A lone one in unformatted text has no partner and stays as it is.
 */
export const disarm = (text: string, formatted: boolean): string =>
  /[*_~`]/.test(text)
    ? text
        .split('\n')
        .map((line) => disarmLine(line, formatted))
        .join('\n')
    : text;

function disarmLine(line: string, formatted: boolean): string {
  const addresses = [...line.matchAll(ADDRESS)].map((match) => ({ start: match.index, end: match.index + match[0].length }));
  let result = '';
  for (let at = 0; at < line.length; at++) {
    const sign = line.charAt(at);
    const paired = formatted || line.indexOf(sign) !== line.lastIndexOf(sign);
    const alone = !SIGNS.includes(sign) || !paired || addresses.some(({ start, end }) => at >= start && at < end);
    result += alone ? sign : `${closes(line, at) ? HAIR_SPACE : ''}${sign}${opens(line, at) ? HAIR_SPACE : ''}`;
  }
  return result;
}

const LETTER = /[\p{L}\p{N}]/u;

/** A sign opens when no letter stands before it and something that is no blank behind it. */
const opens = (line: string, at: number): boolean => !LETTER.test(line.charAt(at - 1)) && /\S/.test(line.charAt(at + 1));

/** And closes the other way round. */
const closes = (line: string, at: number): boolean => /\S/.test(line.charAt(at - 1)) && !LETTER.test(line.charAt(at + 1));
