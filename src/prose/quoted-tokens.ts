import type { Prose } from './prose';

/** What opens a quotation, and what closes it. */
const QUOTES: ReadonlyMap<string, string> = new Map([
  ['“', '”'],
  ['„', '“'],
  ['«', '»'],
  ['"', '"'],
  ['”', '”'],
  ['»', '»'],
  ['‘', '’'],
]);

const remembered = new WeakMap<Prose, ReadonlySet<number>>();

/** The tokens between quotation marks: somebody else's words, or a label on a screen. A quotation ends with its paragraph at the latest. */
export function quotedTokens(prose: Prose): ReadonlySet<number> {
  const known = remembered.get(prose) ?? findQuoted(prose);
  remembered.set(prose, known);
  return known;
}

function findQuoted({ sentences, tokens }: Prose): ReadonlySet<number> {
  const quoted = new Set<number>();
  let closing: string | undefined;
  let paragraph = 0;
  for (const sentence of sentences) {
    if (sentence.paragraph !== paragraph) closing = undefined;
    paragraph = sentence.paragraph;
    for (let index = sentence.first; index < sentence.last; index++) {
      const { kind, norm } = tokens[index]!;
      if (closing !== undefined) {
        if (norm === closing) closing = undefined;
        else quoted.add(index);
      } else if (kind === 'punctuation') closing = QUOTES.get(norm);
    }
  }
  return quoted;
}
