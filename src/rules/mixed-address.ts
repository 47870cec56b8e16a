import { isForCustomer, wordsOf } from './facts/phrase';
import { matchesIn, shownOnPaths } from './facts/shown-on-paths';
import { placeInReply } from './reporting/place-in-reply';
import { defineRule, NO_OPTIONS } from './rule';

/** The same reader is a friend in one sentence and a stranger in the next. */
export default defineRule({
  id: 'mixed-address',
  group: 'writing',
  severity: 'warning',
  sources: ['A4', 'B10'],
  fixes: 'none',
  summary: 'The customer is addressed as a friend in one sentence and as a stranger in the next.',
  finished: true,
  options: NO_OPTIONS,
  messages: {
    mixed: '“{words}” addresses the customer in another way than “{other}”. Keep to one of them throughout.',
  },
  visit: ({ library, report, snapshot }) => ({
    text(text) {
      if (text.role !== 'body' || !isForCustomer(snapshot, text)) return;
      const familiar = text.prose.matchesOf('familiar-address');
      const formal = text.prose.matchesOf('formal-address');
      if (familiar.length === 0 && formal.length === 0) return;
      const paths = shownOnPaths(library, text, (run) => matchesIn(run, 'familiar-address', 'formal-address'));
      const mixed = paths.find(({ places }) => places.size === 2)?.places;
      if (!mixed) return;
      // The rarer one is the slip; of equals, the later.
      const formalIsRarer =
        formal.length < familiar.length || (formal.length === familiar.length && (formal[0]?.first ?? 0) > (familiar[0]?.first ?? 0));
      const slips = formalIsRarer ? formal : familiar;
      const [usual] = formalIsRarer ? familiar : formal;
      const other = usual ? wordsOf(usual, text) : 'the fragment that it takes in';
      for (const slip of slips) report(text, slip.span, { message: 'mixed', data: { words: wordsOf(slip, text), other } });
      const place = mixed.get(formalIsRarer ? 'formal-address' : 'familiar-address');
      if (slips.length > 0 || !place) return;
      const words = place.prose.text.slice(place.span.start, place.span.end);
      report(text, placeInReply(library, text, place), { message: 'mixed', data: { words, other } });
    },
  }),
});
