import type { Channel } from './channel';
import { cleanValue, onOneLine } from './clean-value';
import { disarmCode, disarmLineStarts, disarmValue, HAIR_SPACE } from './disarm';
import type { FormattablePiece, FormattableText } from './marked-text';
import { isWebAddress, LOOSE_SIGN, mayLink } from './may-link';
import { safeUrl } from './safe-url';
import { unlink } from './unlink';

/** Where a value stands: in HTML, in a paragraph, in what ends with its line, or in code. */
export type Standing = 'html' | 'lines' | 'line' | 'code';

/** As many letters around a value, and as many pieces, as decide what its edges mean. */
const NEAR = 32;

/** Spells a value so that it is read as it is: it neither formats, links, mentions anybody, nor breaks out of its place. */
export function valueSpeller(
  body: FormattableText,
  channel: Channel,
): (standing: Standing) => (raw: string, piece: FormattablePiece) => string {
  const parts = body.pieces.map(({ kind, span }) => {
    const part = body.text.slice(span.start, span.end);
    return kind === 'text' ? part : onOneLine(cleanValue(part));
  });
  const places = new Map(body.pieces.map((piece, index) => [piece, index]));
  return (standing) => (raw, piece) => {
    if (piece.kind === 'missing') return raw;
    const index = places.get(piece) ?? 0;
    const before = parts
      .slice(Math.max(0, index - NEAR), index)
      .join('')
      .slice(-NEAR);
    const after = parts
      .slice(index + 1, index + 1 + NEAR)
      .join('')
      .slice(0, NEAR);
    const clean = cleanValue(raw);
    const value = standing === 'line' ? onOneLine(clean) : clean;
    const linked = mayLink(value, index, body);
    const still = linked ? value : unlink(value, before, after, channel.gap ?? HAIR_SPACE);
    if (standing === 'html') return still;
    if (linked && (isWebAddress(value) || isBareAddress(value))) return spellInUrl(safeUrl(value) ?? value);
    const inCode = standing === 'code' && channel.marks.code('x') !== 'x';
    const isMail = linked && /^\S+@\S+$/.test(value) && !LOOSE_SIGN.test(value);
    const disarmed = inCode ? disarmCode(still) : isMail ? still : disarmValue(still, before, after, channel.signs);
    return channel.gap === undefined ? disarmLineStarts(disarmed, before.slice(before.lastIndexOf('\n') + 1)) : disarmed;
  };
}

/** A domain or a path. */
const isBareAddress = (value: string): boolean => /^(?=.*\p{L})[^\s@]*[./][^\s@]*$/u.test(value);

/** A value as a part of an address: no sign in it formats the address where that is spelled out, or ends it. */
export const spellInUrl = (value: string): string =>
  cleanValue(value).replace(
    /[()[\]|`]|(?<![A-Za-z0-9])[*_~]|[*_~](?![A-Za-z0-9])/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
