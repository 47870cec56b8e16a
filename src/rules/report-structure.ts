import * as z from 'zod';
import type { Prose } from '../prose/prose';
import { sentencesAround, showsIn } from './facts/around';
import { wordsIn } from './facts/longest-path';
import { defineRule } from './rule';

/** A long note that has to be read to its end before anybody knows what it is about. */
export default defineRule({
  id: 'report-structure',
  group: 'care',
  severity: 'info',
  sources: ['A15'],
  fixes: 'none',
  summary: 'A colleague has to read the whole note before knowing what it is about.',
  finished: false,
  options: z.strictObject({
    words: z.number().int().min(20).max(1000).default(60).describe('From how many words a note is long.'),
  }),
  messages: {
    block: 'This note has {count} words in one block. Put the summary first, and the facts behind it as a list.',
    summary:
      'This note has {count} words and doesn’t begin with a summary. Say in one or two sentences what it is about, and what you need.',
  },
  visit: ({ options, report, snapshot }) => ({
    text(text) {
      if (text.role === 'subject' || (text.role !== 'note' && snapshot.template?.kind !== 'note')) return;
      const { prose } = text;
      const count = wordsIn(prose, { first: 0, last: prose.tokens.length });
      const [first] = prose.sentences;
      if (!first || count <= options.words) return;
      const parts = new Set(prose.sentences.map(({ paragraph, listItem }) => `${paragraph} ${listItem}`));
      if (parts.size === 1) report(text, first.span, { message: 'block', data: { count } });
      else if (!beginsWithSummary(prose)) report(text, first.span, { message: 'summary', data: { count } });
    },
  }),
});

/** So many words and sentences can be taken in at a glance. */
const GLANCE = 45;
const MOST_SENTENCES = 2;

/** The word itself, or a first paragraph short enough to be one. A greeting's line is none. */
function beginsWithSummary(prose: Prose): boolean {
  const [first] = prose.sentences;
  if (!first || showsIn(prose, sentencesAround(prose, first, 0, 2), 'summary')) return true;
  const [lead] = prose.sentences.filter((sentence) => sentence.last - sentence.first > 6);
  if (!lead || lead.listItem) return false;
  const paragraph = prose.sentences.filter((sentence) => sentence.paragraph === lead.paragraph && !sentence.listItem);
  return paragraph.length <= MOST_SENTENCES && paragraph.reduce((sum, sentence) => sum + wordsIn(prose, sentence), 0) <= GLANCE;
}
