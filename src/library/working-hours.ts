import type { Policy } from './policy';

/** When a team answers, as its policy says. */
export type WorkingHours = NonNullable<Policy['policy']['workingHours']>;

const WEEK = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;

/** The customer's day and time at a moment, in minutes after midnight. */
export interface LocalTime {
  readonly day: string;
  readonly minutes: number;
  /** As people write it: `23:05`. */
  readonly shown: string;
}

/** The moment where the customer is; undefined for a time zone that does not exist. */
export function localTime(now: Date, timeZone: string): LocalTime | undefined {
  try {
    const parts = new Intl.DateTimeFormat('en-GB', {
      timeZone,
      weekday: 'short',
      hour: '2-digit',
      minute: '2-digit',
      hourCycle: 'h23',
    }).formatToParts(now);
    const part = (type: string): string => parts.find((candidate) => candidate.type === type)?.value ?? '';
    return {
      day: part('weekday').toLowerCase(),
      minutes: Number(part('hour')) * 60 + Number(part('minute')),
      shown: `${part('hour')}:${part('minute')}`,
    };
  } catch {
    return undefined;
  }
}

/**
 * The customer's time when it is outside the team's hours, taken as the hours of the customer's own day: nobody wants an answer at night.
 * Undefined inside them, and for a team that names none.
 */
export function outsideHours(hours: WorkingHours | undefined, timeZone: string | undefined, now: Date): LocalTime | undefined {
  const local = hours && localTime(now, timeZone ?? hours.timeZone);
  if (!hours || !local) return undefined;
  const inTime = local.minutes >= minutesOf(hours.from) && local.minutes < minutesOf(hours.to);
  return inTime && daysOf(hours.days).has(local.day) ? undefined : local;
}

/** Does the team work on a day of the week? Monday is 1. */
export const isWorkingDay = ({ days }: WorkingHours, day: number): boolean => daysOf(days).has(WEEK[day - 1] ?? '');

/** Is a time of day within the hours, in minutes after midnight? Their very end counts. */
export const isWorkingTime = ({ from, to }: WorkingHours, minutes: number): boolean =>
  minutes >= minutesOf(from) && minutes <= minutesOf(to);

function minutesOf(time: string): number {
  const [hour = 0, minute = 0] = time.split(':').map(Number);
  return hour * 60 + minute;
}

/** `mon-fri`, `mon,wed,fri`, `sun-tue`; what names no day is passed over, and a list of none of them means every day. */
function daysOf(written: string): ReadonlySet<string> {
  const days = written
    .toLowerCase()
    .split(/[\s,]+/)
    .flatMap((part) => {
      const [first, last] = part.split(/[-–]/).map((name) => WEEK.findIndex((day) => name.startsWith(day)));
      if (first === undefined || first < 0) return [];
      const length = last === undefined || last < 0 ? 1 : ((last - first + 7) % 7) + 1;
      return Array.from({ length }, (_, step) => WEEK[(first + step) % 7] ?? '');
    });
  return new Set(days.length > 0 ? days : WEEK);
}
