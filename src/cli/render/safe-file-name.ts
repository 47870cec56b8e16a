import { createHash } from 'node:crypto';

/** In bytes of UTF-8: three such names and an ending fit into the 255 that file systems take. */
const MAX_BYTES = 80;

/** Names that Windows keeps for devices, whatever ending they have. */
const DEVICE = /^(?:con|prn|aux|nul|(?:com|lpt)[\d¹²³])(?:\.|$)/i;

/**
 * A text as a name that every file system takes for one file, never for a way to another folder. What has to be left out is made up
 * for by a few letters that only this text has, so that two texts keep two names.
 */
export function safeFileName(text: string): string {
  const name = shortened(
    text
      .normalize('NFC')
      .replace(/[^\p{L}\p{M}\p{N}._-]+/gu, '-')
      .replace(/^[.-]+/, ''),
  ).replace(/[.-]+$/, '');
  const safe = DEVICE.test(name) ? `_${name}` : name;
  return safe === text && safe !== '' ? safe : [safe, shortHash(text)].filter((part) => part !== '').join('-');
}

/** A few letters that stand for a text. */
export const shortHash = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 8);

function shortened(name: string): string {
  let short = '';
  let bytes = 0;
  for (const letter of name) {
    bytes += Buffer.byteLength(letter);
    if (bytes > MAX_BYTES) break;
    short += letter;
  }
  return short;
}
