import type { Token } from './token';

const LETTER = 1;
const DIGIT = 2;
const SPACE = 3;
const OTHER = 4;

/** Classes of the characters up to U+024F; the rest is told by blocks. */
const CLASSES = Uint8Array.from({ length: 0x250 }, (_, code) => {
  const character = String.fromCharCode(code);
  if (/\s/.test(character)) return SPACE;
  if (/[0-9]/.test(character)) return DIGIT;
  return /[\p{L}\p{M}\u00ad]/u.test(character) ? LETTER : OTHER;
});

function classOf(code: number): number {
  if (code < 0x250) return CLASSES[code]!;
  if (code < 0x2000) return LETTER;
  if (code <= 0x206f)
    return code <= 0x200a || code === 0x2028 || code === 0x2029 || code === 0x202f || code === 0x205f
      ? SPACE
      : isJoiner(code)
        ? LETTER
        : OTHER;
  if (code < 0x2c00) return OTHER;
  if (code >= 0x3000 && code <= 0x3020) return code === 0x3000 ? SPACE : OTHER;
  if (code >= 0xd800 && code <= 0xdfff) return OTHER;
  if (code >= 0xfe00 && code <= 0xfe6f) return OTHER;
  return code >= 0xff00 && code <= 0xff0f ? OTHER : LETTER;
}

/** Zero-width space and joiners stand inside words by mistake, as the byte order mark does; they don't end one. */
const isJoiner = (code: number): boolean => (code >= 0x200b && code <= 0x200f) || code === 0x2060;

/** Splits a stretch of text into tokens. `offset` is where the stretch begins in the body. */
export function lex(text: string, offset: number, tokens: Token[]): void {
  let position = 0;
  let previousEnd = -1;
  while (position < text.length) {
    const start = position;
    const kind = classOf(text.charCodeAt(position));
    if (kind === SPACE) {
      position++;
      continue;
    }
    const address = kind === LETTER ? addressEnd(text, position) : undefined;
    if (address !== undefined) position = address;
    else if (kind === LETTER) position = wordEnd(text, position);
    else if (kind === DIGIT) position = numberEnd(text, position);
    else if (splitsQuietly(text, position, tokens.at(-1), offset)) {
      // The hyphen of `e-mail` and the dash of `3–5` split, and are no token.
      position++;
      previousEnd = position;
      continue;
    } else position += text.codePointAt(position)! > 0xffff ? 2 : 1;
    const written = text.slice(start, position);
    const norm = address !== undefined ? ADDRESS : kind === LETTER ? normalize(written) : written;
    const glued = previousEnd === start || (start === 0 && tokens.at(-1)?.span.end === offset);
    previousEnd = position;
    // A joiner between two emoji, or a direction mark on its own, is nothing that is read.
    if (norm === '') continue;
    tokens.push({
      kind: kind === LETTER ? 'word' : kind === DIGIT ? 'number' : 'punctuation',
      span: { start: offset + start, end: offset + position },
      norm,
      glued,
    });
  }
}

/** What an address is to a pattern: its words are no prose. */
export const ADDRESS = '<URL>';

const WEB = /(?:https?:\/\/|www\.)[^\s<>{}()[\]|\\^`]+/iy;
const MAIL = /[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,8}/uy;

/** Where an address that begins here ends: `https://…`, `www.…`, `help@…`; the full stop behind it is the sentence's. */
function addressEnd(text: string, from: number): number | undefined {
  const code = text.charCodeAt(from) | 0x20;
  for (const form of code === 0x68 || code === 0x77 ? [WEB, MAIL] : [MAIL]) {
    if (form === MAIL && !mayBeMail(text, from)) continue;
    form.lastIndex = from;
    const found = form.exec(text)?.[0];
    if (found) return from + found.replace(/[.,;:!?…»”"'*_~]+$/, '').length;
  }
  return undefined;
}

/** A look ahead that is cheap for an ordinary word: it ends in a blank. */
function mayBeMail(text: string, from: number): boolean {
  for (let position = from; position < text.length && position - from <= 64; position++) {
    const code = text.charCodeAt(position);
    if (code === 0x40) return position > from;
    if (classOf(code) === SPACE) return false;
  }
  return false;
}

function wordEnd(text: string, from: number): number {
  let position = from + 1;
  for (; position < text.length; position++) {
    const code = text.charCodeAt(position);
    if (classOf(code) === LETTER) continue;
    const apostrophe = code === 0x27 || code === 0x2019 || code === 0x2bc;
    if (!apostrophe || position + 1 >= text.length || classOf(text.charCodeAt(position + 1)) !== LETTER) break;
  }
  return position;
}

/** Digits, with `. , : /` between digits; a date written 2027-03-31 stays whole. */
function numberEnd(text: string, from: number): number {
  const iso = /^\d{4}-\d{2}-\d{2}/.exec(text.slice(from, from + 10));
  if (iso) return from + iso[0].length;
  let position = from + 1;
  while (position < text.length) {
    const code = text.charCodeAt(position);
    if (classOf(code) === DIGIT) position++;
    else if ((code === 0x2e || code === 0x2c || code === 0x3a || code === 0x2f) && classOf(text.charCodeAt(position + 1) || 32) === DIGIT)
      position += 2;
    else break;
  }
  return position;
}

function splitsQuietly(text: string, at: number, previous: Token | undefined, offset: number): boolean {
  const code = text.charCodeAt(at);
  if (code !== 0x2d && code !== 0x2010 && code !== 0x2011 && code !== 0x2013) return false;
  const touches = previous !== undefined && previous.kind !== 'punctuation' && previous.span.end === offset + at;
  const next = at + 1 < text.length ? classOf(text.charCodeAt(at + 1)) : OTHER;
  return touches && (next === LETTER || next === DIGIT);
}

const normalized = new Map<string, string>();

/** The form that patterns are written in. Lower-cased word by word, since `İ` grows and would move everything behind it. */
export function normalize(word: string): string {
  const known = normalized.get(word);
  if (known !== undefined) return known;
  const norm = word
    .normalize('NFC')
    .toLowerCase()
    .replace(/ё/g, 'е')
    .replace(/[’ʼ]/g, "'")
    .replace(/[\u00ad\u200b-\u200f\u2060\ufeff]/g, '');
  if (normalized.size > 50_000) normalized.clear();
  normalized.set(word, norm);
  return norm;
}
