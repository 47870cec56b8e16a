import type { Prose, Run } from '../prose/prose';
import { contactsIn } from './facts/contacts';
import { matchesIn, type Sight, shownOnPaths } from './facts/shown-on-paths';
import { isToCustomer, pathSubject } from './reporting/report-promise';
import { defineRule, NO_OPTIONS } from './rule';

/** A machine answers, and doesn't say so, or leaves no way to a person. */
export default defineRule({
  id: 'no-human-handoff',
  group: 'care',
  severity: 'warning',
  sources: ['C11'],
  fixes: 'none',
  summary: 'The customer talks to a machine and doesn’t know it, or can’t get to a person.',
  finished: false,
  options: NO_OPTIONS,
  messages: {
    human: '{this} gives no way to a person. Say when one answers, or how to reach one.',
    automatic: '{this} doesn’t say that a machine sent it. Say so in a few words.',
    both: '{this} neither says that a machine sent it nor how to reach a person.',
  },
  visit: ({ library, report, snapshot }) => ({
    text(text) {
      if (!isToCustomer(snapshot, text) || snapshot.template?.kind !== 'auto-reply') return;
      const paths = shownOnPaths(library, text, sightsOf);
      const lacking = paths.find(({ places }) => lackOf(places.keys()) !== undefined);
      const lack = lacking && lackOf(lacking.places.keys());
      const first = text.prose.sentences[0];
      if (lack && first) report(text, first.span, { message: lack, data: { this: pathSubject(lacking.witness) } });
    },
  }),
});

/** An address or a number is a way to a person too. */
const sightsOf = (run: Run, prose: Prose): Sight[] => [
  ...matchesIn(run, 'automatic', 'human'),
  ...contactsIn(run, prose).map((span) => ({ what: 'human', span })),
];

function lackOf(shown: Iterable<string>): 'human' | 'automatic' | 'both' | undefined {
  const seen = new Set(shown);
  if (!seen.has('automatic')) return seen.has('human') ? 'automatic' : 'both';
  return seen.has('human') ? undefined : 'human';
}
