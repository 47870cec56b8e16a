import type { Snapshot } from '../template/snapshot';
import { boundPromises } from './facts/bound-promises';
import { isToCustomer } from './reporting/report-promise';
import { defineRule, NO_OPTIONS } from './rule';

/** A first reply promises less than the team has promised to everybody. */
export default defineRule({
  id: 'eta-too-late',
  group: 'promise',
  severity: 'warning',
  sources: ['D1'],
  fixes: 'none',
  summary: 'A first reply promises its answer later than the team has promised to everybody.',
  finished: false,
  options: NO_OPTIONS,
  messages: {
    late: '“{words}” is later than the first answer that your policy promises, within {limit}. Promise that, or change `firstReplyWithin`.',
  },
  visit: ({ library, report, snapshot }) => {
    const limit = library.policy.policy.firstReplyWithin;
    const hours = limit === undefined ? undefined : hoursOf(limit);
    if (hours === undefined || !isFirstReply(snapshot)) return {};
    return {
      text(text) {
        if (!isToCustomer(snapshot, text)) return;
        for (const { kind, amount, time } of boundPromises(text.prose)) {
          if (kind === 'money' || kind === 'deliver' || amount.kind !== 'within' || amount.hours <= hours * GENEROUS) continue;
          const words = text.value.slice(time.span.start, time.span.end).replace(/\s+/g, ' ');
          report(text, time.span, { message: 'late', data: { words, limit: limit ?? '' } });
          return;
        }
      },
    };
  },
});

/** "Tomorrow" may be thirty hours off, and is within a day's promise all the same. */
const GENEROUS = 2;

/** An automatic reply, or one that calls itself a first reply. */
const isFirstReply = ({ template, id }: Snapshot): boolean =>
  template?.kind === 'auto-reply' ||
  /first[- _]?(?:repl|response|answer|contact)|ensivastau|ensimmäinen vastaus|первый ответ|jibu la kwanza/i.test(
    [id, template?.title, ...(template?.tags ?? [])].join(' '),
  );

const UNIT_HOURS: Readonly<Record<string, number>> = { minute: 1 / 60, hour: 1, day: 24, week: 168 };

/** A duration of the policy: `1 day`, `24 hours`. */
function hoursOf(duration: string): number | undefined {
  const [, count, unit = ''] = /^(\d+)\s*(minute|hour|day|week)s?$/.exec(duration.trim()) ?? [];
  return count === undefined ? undefined : Number(count) * (UNIT_HOURS[unit] ?? 1);
}
