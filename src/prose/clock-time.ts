import type { TimeAmounts } from './language-pack';
import { lookUp } from './time-amount';
import type { Token } from './token';

/** The day of the week that a time names; Monday is 1. */
export const weekdayOf = (tokens: readonly Token[], { weekdays }: TimeAmounts): number | undefined =>
  tokens.map(({ norm }) => lookUp(weekdays, norm)).find((day) => day !== undefined);

/**
 * The hour that a time names, in minutes after midnight, and the same in the other half of the day where nothing tells which is meant.
 * Empty for none.
 */
export function clockTime(tokens: readonly Token[], amounts: TimeAmounts): readonly number[] {
  const numbers = tokens.filter(({ kind, norm }) => kind === 'number' || Object.hasOwn(amounts.numbers, norm));
  const [only] = numbers;
  // "saa kumi na mbili" is one number in two words.
  if (!only || numbers.filter(({ norm }) => amounts.numbers[norm] !== 0.5).length > 1) return [];
  const [, hourText = '', minuteText = '0'] = /^(\d{1,2})(?:[:.](\d{2}))?$/.exec(only.norm) ?? [];
  const hour = hourText === '' ? (amounts.numbers[only.norm] ?? Number.NaN) : Number(hourText);
  const minutes = Number(minuteText);
  if (!Number.isInteger(hour) || hour > 24 || minutes > 59) return [];
  if (hour > 12) return [hour * 60 + minutes];
  const shift = tokens.map(({ norm }) => lookUp(amounts.hourShifts, norm)).find((hours) => hours !== undefined);
  if (shift === undefined) return [hour * 60 + minutes, ((hour + 12) % 24) * 60 + minutes];
  // Noon and midnight are twelve where hours count from them; elsewhere twelve is seldom said in figures.
  if (hour === 12 && shift % 12 !== 0) return [];
  return [(((hour % 12) + shift) % 24) * 60 + minutes];
}
