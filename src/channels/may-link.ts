import { guessType, STANDARD_VARIABLES } from '../template/standard-variables';
import type { FormattablePiece, FormattableText } from './marked-text';

/** Ours: nobody else writes into them. */
const OWN = /^(?:company|agent)\./;
/** A mail address, a phone number, or a web address without its scheme. */
const ADDRESS =
  /^[\p{L}\p{N}_][^\s@<>()*~`:/#$]*@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+$|^\+?\d[\d\s().-]*$|^[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+(?:[/?#][^\s<>"'@]*)?$/u;
/** A sign that could format: all that doesn't stand between letters, and the code sign anyway. */
export const LOOSE_SIGN = /`|(?<![\p{L}\p{N}])[*_~]|[*_~](?![\p{L}\p{N}])/u;
/** The end of a text in which an address has begun, and said already whose it is. */
const OPEN_ADDRESS = /(?:https?:\/\/|www\.)[^\s/]+\/\S*$/i;

/**
 * May an app make a link of a value? Of an address, where the variable is for one: a customer who is called `evil.example` gets no link.
 * And of a part of an address that the template's own words begin: `https://acme.example/{{ticket.number}}`. `index`: of the value's piece.
 */
export function mayLink(value: string, index: number, body: FormattableText): boolean {
  const piece = body.pieces[index];
  if (!piece) return false;
  if (piece.variable !== undefined && OWN.test(piece.variable)) return true;
  if (isOfAddress(piece) && (ADDRESS.test(value) || isWebAddress(value))) return true;
  return /^[\p{L}\p{N}._%+@:/?#=&,;!-]+$/u.test(value) && !LOOSE_SIGN.test(value) && continuesAddress(index, body);
}

/** An address with its scheme: one that a reply may link to, and with nothing behind it. */
export const isWebAddress = (value: string): boolean =>
  /^(?:https?:\/\/[^\s/]\S*|mailto:[^\s@*~`:]+@[\p{L}\p{N}.-]+|tel:\+?[\d().-]+)$/iu.test(value);

function isOfAddress({ type, variable }: FormattablePiece): boolean {
  if (variable === undefined) return false;
  const known = type ?? (Object.hasOwn(STANDARD_VARIABLES, variable) ? STANDARD_VARIABLES[variable]?.type : undefined);
  const kind = known ?? (/(?:e-?mail|phone|tel)$/i.test(variable) ? 'email' : guessType(variable));
  return kind === 'url' || kind === 'email' || kind === 'phone';
}

/** No address has more parts. Without a bound, a long row of values would be walked back from each of them. */
const MOST_PARTS = 32;

/** Walks back to the words that begin the address; a value begins none. */
function continuesAddress(place: number, { text, pieces }: FormattableText): boolean {
  for (let index = place - 1; index >= Math.max(0, place - MOST_PARTS); index--) {
    const { kind, span } = pieces[index] as FormattablePiece;
    const part = text.slice(span.start, span.end);
    if (kind === 'text' && OPEN_ADDRESS.test(part)) return true;
    if (/\s/.test(part)) return false;
  }
  return false;
}
