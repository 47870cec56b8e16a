import { LABEL } from '../prose/pack-lists';
import type { Prose, Run } from '../prose/prose';
import { matchesIn, type Sight, shownOnPaths } from './facts/shown-on-paths';
import { placeInReply } from './reporting/place-in-reply';
import { isToCustomer, pathSubject } from './reporting/report-promise';
import { defineRule, NO_OPTIONS } from './rule';

/** An invitation with which nobody can come. */
export default defineRule({
  id: 'meeting-details',
  group: 'care',
  severity: 'warning',
  sources: ['B8'],
  fixes: 'none',
  summary: 'The customer is invited to a meeting and lacks what is needed to come prepared.',
  finished: true,
  options: NO_OPTIONS,
  messages: { lacks: '{this} invites to a meeting, but lacks {what}. Say when, where, who leads it and what about.' },
  visit: ({ library, report, snapshot }) => ({
    text(text) {
      if (!isToCustomer(snapshot, text) || text.prose.matchesOf('meeting').length === 0) return;
      for (const { places, witness } of shownOnPaths(library, text, sightsOf)) {
        const lacking = NEEDED.filter(([label]) => !places.has(label)).map(([, name]) => name);
        const place = places.get('meeting');
        if (!place || lacking.length === 0) continue;
        report(text, placeInReply(library, text, place), { message: 'lacks', data: { this: pathSubject(witness), what: listed(lacking) } });
        return;
      }
    },
  }),
});

const NEEDED: readonly (readonly [label: string, name: string])[] = [
  [LABEL.time, 'a time'],
  ['meeting-place', 'a link or a place'],
  ['meeting-host', 'the name of the host'],
  ['meeting-agenda', 'what it is about'],
];

/** A link stands for a place, and any day or hour for the time. */
function sightsOf(run: Run, { tokens }: Prose): Sight[] {
  const links = tokens
    .slice(run.first, run.last)
    .filter(({ norm, slot }) => norm === '<URL>' || slot?.type === 'URL')
    .map(({ span }) => ({ what: 'meeting-place', span }));
  return [...matchesIn(run, 'meeting', ...NEEDED.map(([label]) => label)), ...links];
}

const listed = (names: readonly string[]): string =>
  names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
