import { makeElement } from './make-element';

/** A message's text, with what stands between backticks as code: that is how our messages quote a variable. `quote` may draw it otherwise. */
export function withCode(message: string, quote: (quoted: string) => Node = asCode): readonly (Node | string)[] {
  const parts = message.split('`');
  // An unpaired backtick quotes nothing.
  if (parts.length % 2 === 0) return [message];
  return parts.map((part, index) => (index % 2 === 1 ? quote(part) : part));
}

const asCode = (quoted: string): Node => makeElement('code', {}, quoted);
