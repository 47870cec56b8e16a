import { matchesIn, shownOnPaths } from './facts/shown-on-paths';
import { placeInReply } from './reporting/place-in-reply';
import { isToCustomer, pathSubject } from './reporting/report-promise';
import { defineRule, NO_OPTIONS } from './rule';

/** Somebody else takes over, and the customer doesn't know whom to expect. */
export default defineRule({
  id: 'handover-unannounced',
  group: 'care',
  severity: 'warning',
  sources: ['D4'],
  fixes: 'none',
  summary: 'Another person takes over, and the customer isn’t told who.',
  finished: true,
  options: NO_OPTIONS,
  messages: {
    nobody: '{this} says that somebody else takes over (“{words}”), but not who. Name the person, or the team and who stays the contact.',
    silent: 'The ticket goes to {to}, and {this} doesn’t tell the customer. Say who takes over.',
  },
  visit: ({ library, report, snapshot }) => ({
    text(text) {
      // Nobody has begun to help when an auto-reply goes out, so nobody takes over.
      if (!isToCustomer(snapshot, text) || snapshot.template?.kind === 'auto-reply') return;
      const paths = shownOnPaths(library, text, (run) => matchesIn(run, 'handover', 'successor', 'passed-on'));
      const nameless = paths.find(({ places }) => places.has('handover') && !places.has('successor'));
      const place = nameless?.places.get('handover');
      if (nameless && place) {
        const words = place.prose.text.slice(place.span.start, place.span.end).replace(/\s+/g, ' ');
        report(text, placeInReply(library, text, place), { message: 'nobody', data: { this: pathSubject(nameless.witness), words } });
        return;
      }
      const { group, agent } = snapshot.template?.actions?.assignTo ?? {};
      const to = agent ?? group;
      const quiet = paths.find(({ places }) => places.size === 0);
      const first = text.prose.sentences[0];
      if (to === undefined || !quiet || !first || names(text.value, [group, agent])) return;
      report(text, first.span, { message: 'silent', data: { to, this: pathSubject(quiet.witness, 'this reply').replace(/^T/, 't') } });
    },
  }),
});

/** Shorter names are words that may stand for other things: a group "Tax" isn't named by "your tax code". */
const LONG_NAME = 6;

/** Does the text say the very name that the ticket goes to? A long one may have an ending of its case: "kirjanpidon" is "Kirjanpito". */
const names = (value: string, wanted: readonly (string | undefined)[]): boolean =>
  wanted.some((name) => {
    if (name === undefined) return false;
    return name.length < LONG_NAME ? value.includes(name) : value.toLowerCase().includes(name.toLowerCase().slice(0, -2));
  });
