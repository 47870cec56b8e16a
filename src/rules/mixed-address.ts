import { packOf } from '../prose/languages/packs';
import type { Prose, Run } from '../prose/prose';
import { quotedTokens } from '../prose/quoted-tokens';
import type { Match } from '../prose/token';
import type { TemplateText } from '../template/template-text';
import type { Span } from '../text/span';
import { isForCustomer, wordsOf } from './facts/phrase';
import { type Sight, shownOnPaths } from './facts/shown-on-paths';
import { placeInReply } from './reporting/place-in-reply';
import { defineRule, NO_OPTIONS, type RuleContext } from './rule';

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
    capital:
      '“{words}” addresses the customer in another way than “{other}”: one has a capital, the other none. Keep to one of them throughout.',
  },
  visit: (context) => ({
    text(text) {
      if (text.role !== 'body' || !isForCustomer(context.snapshot, text)) return;
      if (!reportMixed(context, text)) reportCapitals(context, text);
    },
  }),
});

type Context = RuleContext<unknown>;

const FAMILIAR = 'familiar-address';
const FORMAL = 'formal-address';

/** Tells of a familiar and a formal address on one path. True when there are both. */
function reportMixed({ library, report }: Context, text: TemplateText): boolean {
  const familiar = addressesIn(text.prose, text.prose.matches, FAMILIAR);
  const formal = addressesIn(text.prose, text.prose.matches, FORMAL);
  if (familiar.length === 0 && formal.length === 0) return false;
  const mixed = shownOnPaths(library, text, sightsOf).find(({ places }) => places.size === 2)?.places;
  if (!mixed) return false;
  // The rarer one is the slip; of equals, the later.
  const formalIsRarer =
    formal.length < familiar.length || (formal.length === familiar.length && (formal[0]?.first ?? 0) > (familiar[0]?.first ?? 0));
  const slips = formalIsRarer ? formal : familiar;
  const [usual] = formalIsRarer ? familiar : formal;
  const other = usual ? wordsOf(usual, text) : 'the fragment that it takes in';
  for (const slip of slips) report(text, slip.span, { message: 'mixed', data: { words: wordsOf(slip, text), other } });
  const place = mixed.get(formalIsRarer ? FORMAL : FAMILIAR);
  if (slips.length > 0 || !place) return true;
  const words = place.prose.text.slice(place.span.start, place.span.end);
  report(text, placeInReply(library, text, place), { message: 'mixed', data: { words, other } });
  return true;
}

const sightsOf = ({ matches }: Run, prose: Prose): Sight[] =>
  [FAMILIAR, FORMAL].flatMap((label) => addressesIn(prose, matches, label).map(({ span }) => ({ what: label, span })));

/** Whoever is quoted speaks to somebody else. */
const addressesIn = (prose: Prose, matches: readonly Match[], label: string): Match[] =>
  matches.filter((match) => match.label === label && !quotedTokens(prose).has(match.first));

/** Tells of „Вы“ beside „вы“. At the beginning of a sentence both have a capital. */
function reportCapitals({ report }: Context, text: TemplateText): void {
  const { prose, value } = text;
  const pronouns = new Set(packOf(text.language)?.courtesy.politeCapitals ?? []);
  if (pronouns.size === 0) return;
  const [capital, small]: [Span[], Span[]] = [[], []];
  for (const { first, last } of prose.sentences) {
    let begun = false;
    for (let index = first; index < last; index++) {
      const { kind, norm, span } = prose.tokens[index]!;
      if (begun && pronouns.has(norm) && !quotedTokens(prose).has(index)) {
        const words = value.slice(span.start, span.end);
        if (/^\p{Ll}/u.test(words)) small.push(span);
        // All in capitals it is loud, not polite.
        else if (/^\p{Lu}\p{Ll}/u.test(words)) capital.push(span);
      }
      begun ||= kind !== 'punctuation';
    }
  }
  const [slips, usual] = capital.length < small.length ? [capital, small] : [small, capital];
  const [first] = usual;
  if (!first) return;
  for (const span of slips)
    report(text, span, {
      message: 'capital',
      data: { words: value.slice(span.start, span.end), other: value.slice(first.start, first.end) },
    });
}
