import * as z from 'zod';
import { replyFacts } from '../library/reply-facts';
import { isToCustomer, reportPromise } from './reporting/report-promise';
import { defineRule } from './rule';

export default defineRule({
  id: 'eta-vague',
  group: 'promise',
  severity: 'warning',
  sources: ['A7', 'A8'],
  fixes: 'suggestion',
  summary: 'The reply promises something "soon", which each customer reads differently.',
  finished: true,
  options: z.strictObject({}),
  messages: {
    vague: '{this} promises something “{words}”, and every customer expects another day. Name a day or a number of hours.',
  },
  visit: (context) => ({
    text(text) {
      if (!isToCustomer(context.snapshot, text)) return;
      const { openPromises } = replyFacts(context.library, text);
      // A promise with no time at all is the greater fault, and its remedy is the same.
      if (openPromises.some((open) => open.fault === 'missing')) return;
      for (const open of openPromises) reportPromise(context, text, open);
    },
  }),
});
