import type { Setting } from '../run';
import { isMissing, type Ref, textOfValue } from '../values';
import { argument, type Helper, type HelperCall, type HelperResult, missingResult, textOption } from './helper';
import { instantOf, type Moment, offsetAt, readMoment, zoneOf } from './moments';

type Style = 'full' | 'long' | 'medium' | 'short';
const STYLES: ReadonlySet<string> = new Set(['full', 'long', 'medium', 'short']);

const badDate = (ref: Ref): HelperResult => ({
  value: ref.value,
  problem: `\`${textOfValue(ref.value).slice(0, 60)}\`${ref.name ? ` (\`${ref.name}\`)` : ''} is no date that can be read, so the customer would see it as it is. Write it as 2027-03-31, or 2027-03-31T14:30 with a time.`,
});

/** A helper that reads its argument as a moment and writes it. */
const writing =
  (write: (moment: Moment, call: HelperCall) => HelperResult): Helper =>
  (call) => {
    const ref = argument(call, 0);
    if (isMissing(ref.value)) return missingResult(ref);
    const moment = readMoment(ref.value);
    return moment ? write(moment, call) : badDate(ref);
  };

function styleOf(call: HelperCall, usual: Style): Style {
  const style = textOption(call, 'style', 1);
  return style !== undefined && STYLES.has(style) ? (style as Style) : usual;
}

function format(moment: Moment, { language, timeZone }: Setting, options: Intl.DateTimeFormatOptions): string {
  const written = new Intl.DateTimeFormat(language, { ...options, timeZone: zoneOf(moment, timeZone) }).format(moment.utc);
  // At the end of a sentence, the stop of «2026 г.» would be doubled.
  return /^ru\b/i.test(language) ? written.replace(/(?<=\d\s)г\.(?=\s|$)/, 'года') : written;
}

const date = writing((moment, call) => ({ value: format(moment, call.setting, { dateStyle: styleOf(call, 'long') }) }));

const time = writing((moment, call) =>
  moment.kind === 'day'
    ? {
        value: argument(call, 0).value,
        problem: `\`${argument(call, 0).name ?? 'This day'}\` is a day without a time. Give a time too, or use \`date\`.`,
      }
    : { value: format(moment, call.setting, { timeStyle: styleOf(call, 'short') }) },
);

const datetime = writing((moment, call) => ({
  value: format(
    moment,
    call.setting,
    moment.kind === 'day' ? { dateStyle: styleOf(call, 'long') } : { dateStyle: styleOf(call, 'long'), timeStyle: 'short' },
  ),
}));

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** "in 3 days", "tomorrow": whole days on the customer's calendar; hours and minutes only for what has a time and is near. */
const relative = writing((moment, { setting }) => {
  const write = (count: number, unit: Intl.RelativeTimeFormatUnit) => ({
    value: new Intl.RelativeTimeFormat(setting.language, { numeric: 'auto' }).format(count, unit),
  });
  const zone = setting.timeZone ?? 'UTC';
  const now = setting.now.getTime();
  const ahead = instantOf(moment, zone) - now;
  const minutes = Math.round(ahead / MINUTE);
  if (moment.kind !== 'day' && Math.abs(minutes) < 60) return write(minutes, 'minute');
  if (moment.kind !== 'day' && Math.abs(ahead) < DAY) return write(Math.round(ahead / HOUR), 'hour');
  const dayOf = (instant: number) => Math.floor((instant + offsetAt(instant, zone)) / DAY);
  const days = (moment.kind === 'instant' ? dayOf(moment.utc) : Math.floor(moment.utc / DAY)) - dayOf(now);
  // “Next year” for one that is a year and a half away would be read as another year.
  if (Math.abs(days) >= 730) return write(Math.round(days / 365), 'year');
  return Math.abs(days) >= 60 ? write(Math.round(days / 30), 'month') : write(days, 'day');
});

/** `date`, `time`, `datetime`, `relative`. */
export const DATE_HELPERS: Readonly<Record<string, Helper>> = { date, time, datetime, relative };
