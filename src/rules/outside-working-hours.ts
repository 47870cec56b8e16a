import { isWorkingDay, isWorkingTime, type WorkingHours } from '../library/working-hours';
import { clockTime, weekdayOf } from '../prose/clock-time';
import type { TimeAmounts } from '../prose/language-pack';
import { packOf } from '../prose/languages/packs';
import { LABEL } from '../prose/pack-lists';
import type { Prose } from '../prose/prose';
import type { Match, Sentence } from '../prose/token';
import { isForCustomer, wordsOf } from './facts/phrase';
import { defineRule, NO_OPTIONS } from './rule';

/** A call or a message is announced for a time at which nobody works. */
export default defineRule({
  id: 'outside-working-hours',
  group: 'channel',
  severity: 'info',
  sources: ['A6', 'B3'],
  fixes: 'none',
  summary: 'The customer would be called or written to at night or on a day off.',
  finished: true,
  options: NO_OPTIONS,
  messages: {
    day: '“{words}” is a day on which your team doesn’t work ({days}), so nobody would call or write. Name a working day, or change `workingHours` in the policy.',
    hour: '“{words}” is outside your working hours ({from}–{to}), when customers want to be left alone. Name a time within them, or change `workingHours` in the policy.',
  },
  visit: ({ library, report, snapshot }) => {
    const hours = library.policy.policy.workingHours;
    if (!hours) return {};
    return {
      text(text) {
        const amounts = packOf(text.language)?.amounts;
        if (!amounts || !isForCustomer(snapshot, text)) return;
        for (const sentence of text.prose.sentences) {
          const [found] = appointmentsIn(text.prose, sentence).flatMap((match) => {
            const message = faultOf(text.prose, match, { hours, amounts });
            return message ? [{ match, message }] : [];
          });
          if (!found) continue;
          const { days, from, to } = hours;
          report(text, found.match.span, { message: found.message, data: { words: wordsOf(found.match, text), days, from, to } });
        }
      },
    };
  },
});

/** Days and hours at which somebody of ours will call, write or come back to the customer. */
function appointmentsIn(prose: Prose, sentence: Sentence): Match[] {
  const matchesOf = (label: string): Match[] =>
    prose.matchesOf(label).filter(({ first }) => sentence.first <= first && first < sentence.last);
  const contacts = [LABEL.promise('contact'), 'unannounced-call'].flatMap(matchesOf);
  // A deed that is denied or the customer's own is none.
  if (contacts.length === 0 || matchesOf(LABEL.idlePromise).length > 0) return [];
  const [breaks, idle] = [matchesOf(LABEL.clauseBreak), matchesOf(LABEL.idleTime)];
  return matchesOf('appointed-time').filter(
    (time) =>
      !idle.some((other) => other.first < time.last && time.first < other.last) &&
      contacts.some((contact) => !breaks.some((pause) => standsBetween(pause, contact, time))),
  );
}

/** Is one clause over before the other begins? */
const standsBetween = (pause: Match, a: Match, b: Match): boolean =>
  Math.min(a.first, b.first) < pause.first && pause.first < Math.max(a.first, b.first);

function faultOf(
  prose: Prose,
  match: Match,
  { hours, amounts }: { hours: WorkingHours; amounts: TimeAmounts },
): 'day' | 'hour' | undefined {
  const tokens = prose.tokens.slice(match.first, match.last);
  const weekday = weekdayOf(tokens, amounts);
  if (weekday !== undefined && !isWorkingDay(hours, weekday)) return 'day';
  const times = clockTime(tokens, amounts);
  return times.length > 0 && !times.some((minutes) => isWorkingTime(hours, minutes)) ? 'hour' : undefined;
}
