import * as z from 'zod';
import { nearDuplicates } from './facts/near-duplicates';
import { relativePath } from './facts/relative-path';
import { defineRule } from './rule';

/** Two templates for one situation: agents pick either, and one of them is never brought up to date. */
export default defineRule({
  id: 'duplicate-template',
  group: 'library',
  severity: 'info',
  sources: ['D6'],
  fixes: 'none',
  summary: 'Customers with the same question get either of two replies that are nearly the same, until one of them is out of date.',
  finished: false,
  options: z.strictObject({
    likeness: z.number().min(0.3).max(1).default(0.7).describe('From which share of common wording two templates count as the same.'),
  }),
  messages: {
    near: '{percent} % of this reply stands in {other} too. Keep one of them, or put what they share into a fragment.',
  },
  visit: ({ library, options, reportSource, snapshot }) => ({
    file() {
      const place = snapshot.nodeAt(['title'])?.span ?? snapshot.keyAt(['body']);
      const [nearest] = nearDuplicates(library, snapshot, options.likeness).sort(
        (a, b) => b.likeness - a.likeness || (a.other.uri < b.other.uri ? -1 : 1),
      );
      if (!place || !nearest) return;
      const percent = Math.floor(nearest.likeness * 100);
      reportSource(place, { message: 'near', data: { percent, other: relativePath(library, nearest.other.uri) } });
    },
  }),
});
