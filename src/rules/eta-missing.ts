import * as z from 'zod';
import { replyFacts } from '../library/reply-facts';
import { isToCustomer, reportPromise } from './reporting/report-promise';
import { defineRule } from './rule';

export default defineRule({
  id: 'eta-missing',
  group: 'promise',
  severity: 'error',
  sources: ['A8', 'C5', 'D1'],
  fixes: 'suggestion',
  summary: 'The reply promises something and says no time, so the customer waits without knowing how long.',
  finished: true,
  options: z.strictObject({}),
  messages: {
    work: '{this} says that somebody works on it, with no time. Say by when the customer hears from you.',
    contact: '{this} promises an answer with no time. Add a time, or a fallback.',
    deliver: '{this} promises that something will be done, with no time. Say by when, or when you will know.',
    money: '{this} promises money with no time. Say by when the customer will have it.',
  },
  visit: (context) => ({
    text(text) {
      if (!isToCustomer(context.snapshot, text)) return;
      for (const open of replyFacts(context.library, text).openPromises) if (open.fault === 'missing') reportPromise(context, text, open);
    },
  }),
});
