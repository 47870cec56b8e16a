const NAMES: Readonly<Record<number, string>> = {
  1564: 'an Arabic letter mark',
  4447: 'a Hangul filler',
  6158: 'a Mongolian vowel separator',
  8203: 'a zero-width space',
  8204: 'a zero-width non-joiner',
  8205: 'a zero-width joiner',
  8206: 'a left-to-right mark',
  8207: 'a right-to-left mark',
  8232: 'a line separator',
  8233: 'a paragraph separator',
  8288: 'a word joiner',
  12644: 'a Hangul filler',
  65279: 'a byte order mark',
};

/** What the character is called, with its number. */
export function nameOfCharacter(code: number): string {
  const number = `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
  if (NAMES[code]) return `${NAMES[code]}, ${number}`;
  const directional = (code >= 0x202a && code <= 0x202e) || (code >= 0x2066 && code <= 0x2069);
  return directional ? `a control of the writing direction, ${number}` : number;
}

const EMOJI_PART = /(?:\p{Extended_Pictographic}|\p{Emoji_Modifier}|\ufe0f|\u20e3)$/u;
const JOINING_SCRIPT =
  /[\p{Script=Arabic}\p{Script=Syriac}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Malayalam}\p{Script=Sinhala}\p{Script=Kannada}\p{Script=Mongolian}]/u;
const RIGHT_TO_LEFT = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}]/u;

/**
 * Is an invisible character where its script needs it: a joiner inside an emoji, a (non-)joiner between letters of Persian or Hindi,
 * a direction mark beside letters written from right to left, tags behind a flag?
 */
export function isBesideItsScript(value: string, index: number, code: number): boolean {
  const before = value.slice(Math.max(0, index - 2), index);
  const after = value.slice(index + 1, index + 3);
  if (code === 0x200d && EMOJI_PART.test(before) && /^\p{Extended_Pictographic}/u.test(after)) return true;
  if (code === 0x200c || code === 0x200d) return JOINING_SCRIPT.test(before) && JOINING_SCRIPT.test(after);
  if (code === 0x200e || code === 0x200f || code === 0x061c) return RIGHT_TO_LEFT.test(before) || RIGHT_TO_LEFT.test(after);
  // 🏴 with the tags of its region is a flag.
  return code >= 0xe0020 && code <= 0xe007f && /\u{1f3f4}[\u{e0020}-\u{e007f}]*$/u.test(value.slice(Math.max(0, index - 20), index));
}
