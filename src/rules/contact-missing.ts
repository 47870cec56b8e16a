import type { Prose, Run } from '../prose/prose';
import { contactsIn } from './facts/contacts';
import { matchesIn, pathShowingNone, type Sight } from './facts/shown-on-paths';
import { isToCustomer, pathSubject } from './reporting/report-promise';
import { defineRule, NO_OPTIONS } from './rule';

/** The matter is closed, and the door with it. */
export default defineRule({
  id: 'contact-missing',
  group: 'library',
  severity: 'info',
  sources: ['C1'],
  fixes: 'none',
  summary: 'A matter is closed or refused, and the customer isn’t told how to come back.',
  finished: false,
  options: NO_OPTIONS,
  messages: {
    missing:
      '{this} ends the matter and doesn’t say how to reach you again. Add an address, a number, or that a reply to this message is read.',
  },
  visit: ({ library, report, snapshot }) => ({
    text(text) {
      const { template } = snapshot;
      const ends = template?.situation === 'refusal' || template?.kind === 'auto-reply' || template?.actions?.status === 'solved';
      if (!ends || !isToCustomer(snapshot, text)) return;
      const closed = pathShowingNone(library, text, waysBack);
      const last = text.prose.sentences.at(-1);
      if (closed && last) report(text, last.span, { message: 'missing', data: { this: pathSubject(closed.witness) } });
    },
  }),
});

const waysBack = (run: Run, prose: Prose): Sight[] => [
  ...matchesIn(run, 'way-back', 'human').map(({ span }) => ({ what: 'way back', span })),
  ...contactsIn(run, prose).map((span) => ({ what: 'way back', span })),
];
