import type { Prose, Run } from '../../prose/prose';
import type { Span } from '../../text/span';

/** Seven digits or more, parted as people write them; nothing shorter rings. */
const PHONE = /(?<![\p{L}\p{N}-])\+?\d[\d\s()./-]{5,18}\d(?![\p{L}\p{N}])/gu;

const CONTACT_VARIABLE = /^(?:company|agent)\.(?:email|phone|url|chat)|(?:^|\.)(?:support|help|contact)(?:Url|Link|Email|Phone)$/i;

/** Places in a run that a customer can write to, call or open: addresses, numbers, and our own contact variables. */
export function contactsIn({ first, last }: Pick<Run, 'first' | 'last'>, { tokens, text }: Prose): Span[] {
  const found: Span[] = [];
  for (const token of tokens.slice(first, last)) {
    const variable = token.slot?.variable;
    const ours = variable?.kind === 'path' && CONTACT_VARIABLE.test(variable.original);
    if (token.norm === '<URL>' || ours) found.push(token.span);
  }
  const start = tokens[first]?.span.start ?? 0;
  const part = text.slice(start, tokens[last - 1]?.span.end ?? start);
  for (const { index, 0: number } of part.matchAll(PHONE))
    if (number.replace(/\D/g, '').length >= 7) found.push({ start: start + index, end: start + index + number.length });
  return found;
}
