import type { Prose } from '../prose/prose';
import type { Match } from '../prose/token';
import { sentencesAround } from './facts/around';
import { insteadOf, isForCustomer, wordsOf } from './facts/phrase';
import { defineRule, NO_OPTIONS } from './rule';

/** A word of our trade that the customer never needed before. */
export default defineRule({
  id: 'jargon',
  group: 'plain language',
  severity: 'warning',
  sources: ['A9'],
  fixes: 'suggestion',
  summary: 'A word from inside the company or the trade, which the customer doesn’t know.',
  finished: true,
  options: NO_OPTIONS,
  messages: {
    replace: '“{words}” is our own word, and the customer may not know it. Write “{instead}”.',
    explain: '“{words}” is our own word, and the customer may not know it. Say what it is, or explain it in brackets.',
  },
  visit: ({ report, snapshot }) => ({
    text(text) {
      if (!isForCustomer(snapshot, text)) return;
      const told = new Set<string>();
      for (const match of text.prose.matchesOf('jargon')) {
        const words = wordsOf(match, text);
        const key = words.toLowerCase();
        // Explained once or complained of once, the same word needs no more.
        if (told.has(key)) continue;
        told.add(key);
        if (isExplained(text.prose, match) || isQuoted(text.prose, match)) continue;
        const { instead } = match.entry;
        const message = instead === undefined ? 'explain' : 'replace';
        report(text, match.span, {
          message,
          data: { words, ...(instead === undefined ? {} : { instead }) },
          fixes: insteadOf(match, text),
        });
      }
    },
  }),
});

/** Words between a term and what explains it. */
const NEAR = 4;

/** In brackets behind it or around it, or by "that is", "means" and the like beside it, also at the beginning of the next sentence. */
function isExplained(prose: Prose, match: Match): boolean {
  const { tokens } = prose;
  if (tokens[match.last]?.norm === '(' || (tokens[match.first - 1]?.norm === '(' && tokens[match.last]?.norm === ')')) return true;
  const near = sentencesAround(prose, match, 0, 1);
  const [own, next] = near;
  return prose.matchesOf('explanation').some(({ first, last }) => {
    // "This is an SLA case" points back at something else.
    if (own && first >= own.first && first < own.last) return first > own.first && first - match.last <= NEAR && match.first - last <= NEAR;
    return next !== undefined && first >= next.first && first - next.first <= NEAR;
  });
}

/** The caption of a button is quoted as it stands. */
const isQuoted = ({ tokens }: Prose, { first, last }: Match): boolean =>
  /^["“”«»„‘]$/.test(tokens[first - 1]?.norm ?? '') && /^["“”«»’]$/.test(tokens[last]?.norm ?? '');
