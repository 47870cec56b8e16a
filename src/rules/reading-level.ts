import * as z from 'zod';
import type { Prose } from '../prose/prose';
import { readabilityOf } from '../prose/readability';
import { HIGHEST_EASY } from '../prose/reading-ease';
import type { Span } from '../text/span';
import { defineRule } from './rule';

/** Hard to read as a whole, though no single sentence need be at fault. */
export default defineRule({
  id: 'reading-level',
  group: 'plain language',
  severity: 'info',
  sources: ['A2'],
  fixes: 'none',
  summary: 'The reply as a whole reads like a contract: long sentences, long words.',
  finished: true,
  options: z.strictObject({
    highest: z
      .record(z.string(), z.number().min(10).max(200))
      .default({})
      .describe('How hard a reply may be, by language: `{ en: 42, fi: 45 }`. Higher is harder.'),
  }),
  messages: {
    hard: 'This reply is hard to read ({score}; up to {highest} is easy in this language). Shorter sentences and everyday words help; begin here.',
  },
  visit: ({ options, report, snapshot }) => ({
    text(text) {
      if (text.role !== 'body' || snapshot.template?.kind === 'note') return;
      const base = text.language.split('-', 1)[0] ?? '';
      const highest = options.highest[text.language] ?? options.highest[base] ?? HIGHEST_EASY[base];
      const readability = readabilityOf(text.prose);
      if (highest === undefined || !readability || readability.words < MIN_WORDS || readability.score <= highest) return;
      const place = hardest(text.prose);
      if (place) report(text, place, { message: 'hard', data: { score: Math.round(readability.score), highest } });
    },
  }),
});

/** Fewer words say nothing about a text as a whole. */
const MIN_WORDS = 35;

/** The longest sentence: where a writer would begin. */
function hardest({ sentences }: Prose): Span | undefined {
  return [...sentences].sort((a, b) => b.last - b.first - (a.last - a.first))[0]?.span;
}
