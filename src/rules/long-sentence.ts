import * as z from 'zod';
import { longestPath, wordsIn } from './facts/longest-path';
import { defineRule } from './rule';

/** Longer than a reader can hold: by the end of it the beginning is forgotten. */
export default defineRule({
  id: 'long-sentence',
  group: 'plain language',
  severity: 'warning',
  sources: ['A2'],
  fixes: 'none',
  summary: 'A sentence is so long that its beginning is forgotten at its end.',
  finished: true,
  options: z.strictObject({
    words: z
      .record(z.string(), z.number().int().min(5).max(200))
      .default({})
      .describe('The most words of a sentence, by language: `{ en: 30, fi: 22 }`.'),
  }),
  messages: {
    long: 'This sentence has {count} words; more than {limit} are hard to follow. Make two or three of it.',
  },
  visit: ({ options, report }) => ({
    text(text) {
      const base = text.language.split('-', 1)[0] ?? '';
      const limit = options.words[text.language] ?? options.words[base] ?? LIMITS[base];
      if (limit === undefined || text.role === 'note') return;
      for (const [index, count] of longestPath(text.prose.flow, (run) => [run.sentence, wordsIn(text.prose, run)])) {
        const sentence = text.prose.sentences[index];
        if (!sentence || sentence.listItem || count <= limit) continue;
        report(text, sentence.span, { message: 'long', data: { count, limit } });
      }
    },
  }),
});

/** Finnish and Russian say in one word what English says in two or three. */
const LIMITS: Readonly<Record<string, number>> = { en: 30, fi: 22, ru: 25, sw: 25 };
