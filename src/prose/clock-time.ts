import type { TimeAmounts } from './language-pack';
import { lookUp } from './time-amount';
import type { Token } from './token';

/** The day of the week that a time names; Monday is 1. */
export const weekdayOf = (tokens: readonly Token[], { weekdays }: TimeAmounts): number | undefined =>
  tokens.map(({ norm }) => lookUp(weekdays, norm)).find((day) => day !== undefined);

/**
 * The hour that a time names, in minutes after midnight; several where nothing tells which half of the day is meant, none for no hour.
 */
export function clockTime(tokens: readonly Token[], amounts: TimeAmounts): readonly number[] {
  const hour = hourIn(tokens, amounts);
  if (!hour || hour.count > 24 || hour.minutes > 59) return [];
  const { count, minutes } = hour;
  if (count > 12) return [count * 60 + minutes];
  const shift = tokens.map(({ norm }) => lookUp(amounts.hourShifts, norm)).find((hours) => hours !== undefined);
  const at = (hours: number): number => (hours % 24) * 60 + minutes;
  // Without a word for it any half of the day may be meant.
  if (shift === undefined) return [...new Set([0, 12, ...Object.values(amounts.hourShifts)])].map((hours) => at((count % 12) + hours));
  // Where hours count from six, twelve is the one or the other end of the day.
  if (count === 12 && shift % 12 !== 0) return [at(6), at(18)];
  return [at((count % 12) + shift)];
}

function hourIn(tokens: readonly Token[], { numbers }: TimeAmounts): { readonly count: number; readonly minutes: number } | undefined {
  const figures = tokens.filter(({ kind }) => kind === 'number');
  const [, hours, minutes = '0'] = /^(\d{1,2})(?:[:.](\d{2}))?$/.exec(figures[0]?.norm ?? '') ?? [];
  if (figures.length > 0) return hours === undefined || figures.length > 1 ? undefined : { count: Number(hours), minutes: Number(minutes) };
  const words = tokens.flatMap(({ norm }) => (Object.hasOwn(numbers, norm) ? [numbers[norm] ?? 0] : []));
  const whole = words.filter(Number.isInteger);
  // "kumi na mbili" is ten and two, and twelve hours are the most that words count.
  const count = whole.reduce((sum, number) => sum + number, 0);
  if (whole.length === 0 || count > 12 || (whole.length > 1 && whole[0] !== 10)) return undefined;
  return { count, minutes: words.length > whole.length ? 30 : 0 };
}
