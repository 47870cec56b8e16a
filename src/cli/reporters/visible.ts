/** What a terminal would obey instead of showing it, and what it would not show: a text is never a command. */
const UNSEEN = /[\u0000-\u0008\u000a-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2066-\u2069\ufeff]|\p{Cs}/gu;

/** What the machines that run checks would obey when they read it in a log: `::error::` at a line's beginning, `##[` and `##vso[` anywhere. */
const OBEYED = /^(\s*):(?=:)|#(?=#\[|#vso\[)/gi;

/** One line as a log may show it: one sign for each that is replaced, so that columns stay what they are. */
export const visible = (text: string): string =>
  text
    .replace(UNSEEN, '·')
    .replaceAll('\t', ' ')
    .replace(OBEYED, (_, blanks: string | undefined) => `${blanks ?? ''}·`);
