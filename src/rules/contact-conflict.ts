import { type Contact, contactFor, contactsOf, purposeOf } from './facts/contact-book';
import { defineRule, NO_OPTIONS } from './rule';

/** Three addresses for one thing, and nobody knows which is read. */
export default defineRule({
  id: 'contact-conflict',
  group: 'library',
  severity: 'warning',
  sources: ['C3'],
  fixes: 'none',
  summary: 'Customers are given different addresses or numbers for the same thing, and don’t know which is answered.',
  finished: false,
  options: NO_OPTIONS,
  messages: {
    library:
      '“{words}” is given here, and “{other}” everywhere else for the same purpose. Keep one, best as `company:` in replywright.yaml.',
    file: '“{words}” is given here, and “{other}” earlier in this file for the same purpose. Keep one, best as `company:` in replywright.yaml.',
  },
  visit: ({ library, report, snapshot }) => ({
    file() {
      const first = new Map<string, Contact>();
      for (const text of snapshot.texts) {
        if (text.role === 'note' || snapshot.template?.kind === 'note') continue;
        for (const contact of contactsOf(text)) {
          const key = purposeOf(contact);
          const known = contactFor(library, key);
          const earlier = first.get(key);
          if (!earlier) first.set(key, contact);
          const data = { words: contact.words, other: (known ?? earlier)?.words ?? '' };
          if (known && known.value !== contact.value) report(text, contact.span, { message: 'library', data });
          else if (!known && earlier && earlier.value !== contact.value) report(text, contact.span, { message: 'file', data });
        }
      }
    },
  }),
});
