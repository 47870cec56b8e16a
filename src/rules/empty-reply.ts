import { LABEL } from '../prose/pack-lists';
import type { Prose, Run } from '../prose/prose';
import { pathShowingNone, type Sight } from './facts/shown-on-paths';
import { isToCustomer, pathSubject } from './reporting/report-promise';
import { defineRule, NO_OPTIONS } from './rule';

/** Nothing but courtesies: fast, and worth nothing. */
export default defineRule({
  id: 'empty-reply',
  group: 'care',
  severity: 'warning',
  sources: ['A3'],
  fixes: 'none',
  summary: 'The customer gets an answer in which nothing is said, asked or promised.',
  finished: true,
  options: NO_OPTIONS,
  messages: {
    empty: '{this} holds courtesies only: nothing is said, asked or promised. Say what happens next, and when.',
  },
  visit: ({ library, report, snapshot }) => ({
    text(text) {
      if (!isToCustomer(snapshot, text) || text.prose.matchesOf('pleasantry').length === 0) return;
      const empty = pathShowingNone(library, text, contentOf);
      const [first] = text.prose.sentences;
      const last = text.prose.sentences.at(-1);
      if (!empty || !first || !last) return;
      report(text, { start: first.span.start, end: last.span.end }, { message: 'empty', data: { this: pathSubject(empty.witness) } });
    },
  }),
});

const COURTESIES: ReadonlySet<string> = new Set(['pleasantry', LABEL.greeting, LABEL.closing]);

/** Shorter runs are names and sign-offs. */
const MIN_WORDS = 4;
/** What a courtesy is for may be said in a few words: "thank you for your kind message to us". More than that says something. */
const MIN_BESIDE = 8;

/** A run of some words that is no courtesy, or a question, a link or a value of the case within one. */
function contentOf(run: Run, { tokens }: Prose): Sight[] {
  const courtesies = run.matches.filter(({ label }) => COURTESIES.has(label));
  const read = tokens.slice(run.first, run.last);
  const words = read.filter(
    ({ kind }, index) =>
      kind !== 'punctuation' && !courtesies.some(({ first, last }) => first <= run.first + index && run.first + index < last),
  );
  const span = { start: read[0]?.span.start ?? 0, end: read.at(-1)?.span.end ?? 0 };
  const says = read.some(({ norm, slot }) => norm === '?' || norm === '<URL>' || (slot !== undefined && CONTENT.has(slot.type)));
  const least = courtesies.length > 0 ? MIN_BESIDE : MIN_WORDS;
  return says || words.length >= least ? [{ what: 'content', span }] : [];
}

const CONTENT: ReadonlySet<string> = new Set(['DATE', 'DURATION', 'MONEY', 'URL']);
