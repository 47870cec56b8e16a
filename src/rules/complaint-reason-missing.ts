import * as z from 'zod';
import { defineRule } from './rule';

/** Tags that every complaint has: they count complaints, not what they are about. */
const GENERIC = /^(?:complaints?|feedback|claims?|negative|problem|issue|urgent|valitus|reklamaatio|жалоба|претензия|malalamiko)$/iu;

/** A complaint that nobody can count by its reason teaches nobody anything. */
export default defineRule({
  id: 'complaint-reason-missing',
  group: 'library',
  severity: 'warning',
  sources: ['C10'],
  fixes: 'none',
  summary: 'The complaint is answered and forgotten: no tag says what it was about, so nobody sees what keeps going wrong.',
  finished: false,
  options: z.strictObject({}),
  messages: {
    missing:
      'No tag says what this complaint is about, so complaints of its kind can’t be counted. Add one, for example `tags: [late-delivery]`.',
    generic: '`{tags}` says that it is a complaint, not about what. Add a tag that names the reason, for example `late-delivery`.',
  },
  visit: ({ reportSource, snapshot }) => ({
    file() {
      const { template } = snapshot;
      if (snapshot.kind !== 'template' || template?.situation !== 'complaint' || template.kind === 'note') return;
      const tags = [...(template.tags ?? []), ...(template.actions?.addTags ?? [])].filter((tag) => tag.trim() !== '');
      if (tags.some((tag) => !GENERIC.test(tag.trim()))) return;
      const place = snapshot.keyAt(['tags']) ?? snapshot.nodeAt(['situation'])?.span;
      if (!place) return;
      if (tags.length === 0) reportSource(place, { message: 'missing' });
      else reportSource(place, { message: 'generic', data: { tags: tags.join('`, `') } });
    },
  }),
});
