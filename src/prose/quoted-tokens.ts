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

/** The tokens between quotation marks: somebody else's words, or a label on a screen. A quotation is closed in its own paragraph. */
export function quotedTokens(prose: Prose): ReadonlySet<number> {
  const known = remembered.get(prose) ?? findQuoted(prose);
  remembered.set(prose, known);
  return known;
}

function findQuoted({ sentences, tokens }: Prose): ReadonlySet<number> {
  const quoted = new Set<number>();
  let open: { readonly closing: string; readonly from: number } | undefined;
  let paragraph = 0;
  for (const sentence of sentences) {
    if (sentence.paragraph !== paragraph) open = undefined;
    paragraph = sentence.paragraph;
    for (let index = sentence.first; index < sentence.last; index++) {
      const { glued, kind, norm } = tokens[index]!;
      if (kind !== 'punctuation') continue;
      if (open?.closing === norm) {
        // Only now is it known that there was a quotation: a lone mark may be inches, or a slip.
        for (let inner = open.from; inner < index; inner++) quoted.add(inner);
        open = undefined;
      } else if (!open && !(glued && tokens[index - 1]?.kind !== 'punctuation')) {
        const closing = QUOTES.get(norm);
        open = closing === undefined ? undefined : { closing, from: index + 1 };
      }
    }
  }
  return quoted;
}
