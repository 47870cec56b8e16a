import * as z from 'zod';
import { walkNodes } from '../../src/handlebars/walk';
import { defineRule } from '../../src/rules/rule';

/** Flags `bad` in every text, with a safe fix to `good`. */
export const BAD_WORD = defineRule({
  id: 'bad-word',
  group: 'writing',
  severity: 'warning',
  sources: ['A1'],
  fixes: 'safe',
  summary: 'A bad word.',
  finished: true,
  options: z.object({}),
  messages: { bad: 'Write "good".' },
  visit: (context) => ({
    text(text) {
      for (const { index } of text.value.matchAll(/bad/g)) {
        const span = { start: index, end: index + 3 };
        context.report(text, span, { message: 'bad', fixes: [{ title: 'Write "good"', safe: true, edits: [{ span, newText: 'good' }] }] });
      }
    },
  }),
});

/** Flags fragments that nobody wrote, or that say `bad`. */
export const BAD_FRAGMENT = defineRule({
  id: 'bad-fragment',
  group: 'structure',
  severity: 'error',
  sources: [],
  fixes: 'none',
  summary: 'A bad fragment.',
  finished: false,
  options: z.object({}),
  messages: { bad: '`{name}` is bad.' },
  visit: (context) => ({
    text(text) {
      walkNodes(text.body.nodes, {
        enter(node) {
          if (node.kind !== 'partial') return;
          const fragment = context.library.fragments.get(node.name.name);
          if (!fragment || fragment.source.includes('bad'))
            context.report(text, node.span, { message: 'bad', data: { name: node.name.name } });
        },
      });
    },
  }),
});

/** Flags an id that another template has too: what one file says about another. */
export const SAME_ID = defineRule({
  id: 'same-id',
  group: 'structure',
  severity: 'error',
  sources: [],
  fixes: 'none',
  summary: 'Two of the same id.',
  finished: false,
  options: z.object({}),
  messages: { same: 'Again.' },
  visit: (context) => ({
    file() {
      const same = [...context.library.files.values()].filter(({ id }) => id === context.snapshot.id);
      if (same.length > 1) context.reportSource({ start: 0, end: 5 }, { message: 'same' });
    },
  }),
});

export const RULES = [BAD_WORD, BAD_FRAGMENT];
