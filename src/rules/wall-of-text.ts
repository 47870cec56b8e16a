import * as z from 'zod';
import type { Prose, Run } from '../prose/prose';
import type { Span } from '../text/span';
import { longestPath, wordsIn } from './facts/longest-path';
import { defineRule } from './rule';

/** A paragraph that nobody reads to its end, least of all on a phone. */
export default defineRule({
  id: 'wall-of-text',
  group: 'plain language',
  severity: 'warning',
  sources: ['A12'],
  fixes: 'none',
  summary: 'A paragraph is so long that customers skim it and miss what they should do.',
  finished: true,
  options: z.strictObject({
    words: z.number().int().min(20).max(1000).default(120).describe('The most words of a paragraph.'),
    sentences: z.number().int().min(2).max(50).default(6).describe('The most sentences of a paragraph.'),
  }),
  messages: {
    words: 'This paragraph has {count} words. Split it, or make steps of it, one thing each.',
    sentences: 'This paragraph has {count} sentences. Split it, or make steps of it, one thing each.',
  },
  visit: ({ options, report, snapshot }) => ({
    text(text) {
      if (text.role !== 'body' || snapshot.template?.kind === 'note') return;
      for (const { span, words, sentences } of paragraphsOf(text.prose)) {
        if (words > options.words) report(text, span, { message: 'words', data: { count: words } });
        else if (sentences > options.sentences) report(text, span, { message: 'sentences', data: { count: sentences } });
      }
    },
  }),
});

interface Paragraph {
  readonly span: Span;
  readonly words: number;
  readonly sentences: number;
}

/** Short pieces that end in no stop are lines of an address or a signature, and no sentences. */
const isSentence = (words: number, { text }: Prose, { end }: Span): boolean => words >= 4 || /[.!?…]/.test(text.charAt(end - 1));

/** Paragraphs without the items of lists: those are split already. Counts are those of the longest path. */
function paragraphsOf(prose: Prose): Paragraph[] {
  const { flow, sentences } = prose;
  const paragraphOf = ({ sentence }: Run): number => sentences[sentence]?.paragraph ?? 0;
  const words = longestPath(flow, (run) => [paragraphOf(run), sentences[run.sentence]?.listItem ? 0 : wordsIn(prose, run)]);
  const counts = longestPath(flow, (run) => {
    const sentence = sentences[run.sentence];
    const counted = run.ends && sentence && !sentence.listItem && isSentence(wordsIn(prose, sentence), prose, sentence.span);
    return [paragraphOf(run), counted ? 1 : 0];
  });
  const spans = new Map<number, Span>();
  for (const { paragraph, listItem, span } of sentences)
    if (!listItem) spans.set(paragraph, { start: spans.get(paragraph)?.start ?? span.start, end: span.end });
  return [...spans].map(([key, span]) => ({ span, words: words.get(key) ?? 0, sentences: counts.get(key) ?? 0 }));
}
