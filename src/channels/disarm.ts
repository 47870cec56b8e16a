/**
 * A blank thinner than a comma: apps open no formatting before a blank, close none after one, and end an address at one. A character of no
 * width would not do: apps read on across it, and a customer who copies the word takes it along unseen.
 */
export const HAIR_SPACE = '\u200a';
/** Joins two signs to something that is neither a blank nor one of them. Seldom needed; never stands inside a word. */
export const WORD_JOINER = '\u2060';
/** Looks like the code sign, and isn't: between two of those, blanks are code too, so a gap would not help. */
const LOOK_ALIKE = '\u2035';

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

/**
 * The same for a value, of which nobody knows what it will stand beside: no sign in it touches anything, unless it stands between letters,
 * where none formats.
 */
export function disarmValue(value: string, before: string, after: string, signs: string): string {
  const around = `${before.slice(-1)}${value}${after.slice(0, 1)}`;
  const first = before === '' ? 0 : 1;
  let result = '';
  for (let at = first; at < first + value.length; at++) {
    const sign = around.charAt(at);
    const [left, right] = [around.charAt(at - 1), around.charAt(at + 1)];
    if (!signs.includes(sign) || (LETTER.test(left) && LETTER.test(right))) result += sign;
    else if (sign === '`') result += LOOK_ALIKE;
    else result += `${/\S/.test(left) && !result.endsWith(HAIR_SPACE) ? HAIR_SPACE : ''}${sign}${/\S/.test(right) ? HAIR_SPACE : ''}`;
  }
  return result.replaceAll('`', signs.includes('`') ? LOOK_ALIKE : '`');
}

/** Code in which no sign ends the code. */
export const disarmCode = (code: string): string => code.replaceAll('`', LOOK_ALIKE);

/** What begins an item, a quote or a heading when it begins a line, or a signature in mail. */
const LINE_START = /^(?=\s*(?:>|--|(?:[-*+#•·–]+|\d+[.)])(?:\s|$)))/;

/** A value whose lines begin nothing. `line`: what stands before it on its line. */
export const disarmLineStarts = (value: string, line: string): string =>
  value
    .split('\n')
    .map((part, index) => (index > 0 || !/\p{L}/u.test(line) ? part.replace(LINE_START, WORD_JOINER) : part))
    .join('\n');
