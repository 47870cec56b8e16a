import { coverOf } from '../prose/match-cover';
import { LABEL } from '../prose/pack-lists';
import type { Run } from '../prose/prose';
import type { Match } from '../prose/token';
import { matchesIn, type Sight, shownOnPaths } from './facts/shown-on-paths';
import { placeInReply } from './reporting/place-in-reply';
import { isToCustomer, pathSubject } from './reporting/report-promise';
import { defineRule, NO_OPTIONS } from './rule';

/** No, and nothing else. */
export default defineRule({
  id: 'refusal-without-alternative',
  group: 'care',
  severity: 'warning',
  sources: ['D3'],
  fixes: 'none',
  summary: 'The customer hears no, and nothing that would help instead.',
  finished: true,
  options: NO_OPTIONS,
  messages: {
    found: '{this} says no (“{words}”) and offers nothing instead. Say what is possible, or what the customer can do now.',
  },
  visit: ({ library, report, snapshot }) => ({
    text(text) {
      if (!isToCustomer(snapshot, text) || text.prose.matchesOf('refusal').length === 0) return;
      const paths = shownOnPaths(library, text, (run) => [...matchesIn(run, 'refusal'), ...waysOn(run)]);
      const dead = paths.find(({ places }) => places.has('refusal') && !places.has('way on'));
      const place = dead?.places.get('refusal');
      if (!dead || !place) return;
      const words = place.prose.text.slice(place.span.start, place.span.end).replace(/\s+/g, ' ');
      report(text, placeInReply(library, text, place), { message: 'found', data: { this: pathSubject(dead.witness), words } });
    },
  }),
});

const OFFERS: ReadonlySet<string> = new Set(['alternative', LABEL.offer]);
const DEEDS: ReadonlySet<string> = new Set([LABEL.promise('deliver'), LABEL.promise('money')]);

/**
 * An alternative, an offer, or something that we do for the customer: each is a way on. A promise to call or to write is none yet, and what the
 * refusal itself says won’t be done (“we don’t refund tickets”) is no deed, nor is what owes nothing (“you asked when the hall opens”).
 */
function waysOn(run: Run): Sight[] {
  const cover = coverOf(run);
  const isDeed = (match: Match): boolean =>
    DEEDS.has(match.label) && !cover.touched(match, 'refusal') && !cover.touched(match, LABEL.idlePromise);
  return run.matches.filter((match) => OFFERS.has(match.label) || isDeed(match)).map(({ span }) => ({ what: 'way on', span }));
}
