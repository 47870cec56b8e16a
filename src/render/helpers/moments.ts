import type { Value } from '../values';

/** A day or a moment as data writes it. */
export interface Moment {
  /** Milliseconds since 1970, as if it were in UTC. */
  readonly utc: number;
  /** `day` has no time; `local` has a time but no zone, so it is the customer's clock; `instant` is a moment everywhere. */
  readonly kind: 'day' | 'local' | 'instant';
}

/** ISO 8601: `2027-03-01`, `2027-03-01T09:30`, with seconds, and with `Z` or `+02:00`. */
const ISO = /^\s*(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2})(?:[.,]\d{1,9})?)?\s*(Z|[+-]\d{2}:?\d{2})?)?\s*$/i;

/** Reads a day or a moment: ISO text, or a number of milliseconds (seconds, when small). Undefined for anything else. */
export function readMoment(value: Value): Moment | undefined {
  if (typeof value === 'number')
    return Number.isFinite(value) && Math.abs(value) < 8e15
      ? { utc: Math.abs(value) < 1e11 ? value * 1000 : value, kind: 'instant' }
      : undefined;
  const parts = typeof value === 'string' ? ISO.exec(value) : undefined;
  if (!parts) return undefined;
  const [year, month, day, hour, minute, second] = parts.slice(1, 7).map((part) => Number(part ?? 0)) as [
    number,
    number,
    number,
    number,
    number,
    number,
  ];
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  date.setUTCHours(hour, minute, second);
  // The 30th of February would roll over into March.
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day || hour > 23 || minute > 59 || second > 59) return undefined;
  if (parts[4] === undefined) return { utc: date.getTime(), kind: 'day' };
  const zone = parts[7];
  return zone === undefined ? { utc: date.getTime(), kind: 'local' } : { utc: date.getTime() - minutesOf(zone) * 60_000, kind: 'instant' };
}

function minutesOf(zone: string): number {
  if (/^z$/i.test(zone)) return 0;
  const minutes = Number(zone.slice(1, 3)) * 60 + Number(zone.slice(-2));
  return zone.startsWith('-') ? -minutes : minutes;
}

/** The zone to format a moment in: a customer's clock and a bare day are already what they should show. */
export const zoneOf = (moment: Moment, timeZone: string | undefined): string => (moment.kind === 'instant' ? (timeZone ?? 'UTC') : 'UTC');

/** Milliseconds since 1970 of the moment itself. */
export function instantOf(moment: Moment, timeZone: string | undefined): number {
  if (moment.kind === 'instant' || timeZone === undefined) return moment.utc;
  // The clock may be set forward or back between the guess and the moment.
  const guess = moment.utc - offsetAt(moment.utc, timeZone);
  return moment.utc - offsetAt(guess, timeZone);
}

/** How far a zone's clock is ahead of UTC at a moment, in milliseconds. */
export function offsetAt(utc: number, timeZone: string): number {
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  });
  const parts = new Map(format.formatToParts(utc).map(({ type, value }) => [type, Number(value)]));
  const at = (type: Intl.DateTimeFormatPartTypes): number => parts.get(type) ?? 0;
  return Date.UTC(at('year'), at('month') - 1, at('day'), at('hour'), at('minute'), at('second')) - Math.floor(utc / 1000) * 1000;
}
