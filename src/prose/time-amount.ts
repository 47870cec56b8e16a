import type { TimeAmounts } from './language-pack';
import type { Prose } from './prose';
import type { Match, Token } from './token';

/** A time as something that can be compared with another. */
export type TimeAmount =
  /** From now on; `hours` is the latest it may be. Working days are counted as days. */
  | { readonly kind: 'within'; readonly hours: number; readonly working: boolean }
  | { readonly kind: 'weekday'; readonly day: number }
  /** A day of a month that is written in words: "4 June". The clock time is as it stands. */
  | { readonly kind: 'date'; readonly month: number; readonly day: number; readonly clock: string | undefined }
  /** Days, dates and clock times that are written in figures, or come from a placeholder. */
  | { readonly kind: 'named'; readonly name: string };

/** What a time match says, as far as it is known; undefined where it is none that can be compared: "before the weekend". */
export function timeAmount(prose: Prose, match: Match, amounts: TimeAmounts): TimeAmount | undefined {
  const tokens = prose.tokens.slice(match.first, match.last).filter(({ kind }) => kind !== 'punctuation');
  const slot = tokens.find((token) => token.slot);
  if (slot) return { kind: 'named', name: slot.slot?.variable?.kind === 'path' ? slot.slot.variable.original : slot.norm };
  const date = dateIn(tokens, amounts);
  if (date) return date;
  const dated = tokens.find(({ norm }) => /^\d{1,2}[:.]\d{2}$|^\d{1,4}[./-]\d{1,2}/.test(norm));
  if (dated) return { kind: 'named', name: dated.norm };
  const named = day(tokens, amounts);
  // "Saa tatu asubuhi" is an hour and no duration; the weekday beside it counts all the same.
  if (tokens.some(({ norm }) => amounts.dayparts.includes(norm))) return named?.kind === 'weekday' ? named : undefined;
  return duration(tokens, amounts) ?? named;
}

const CLOCK = /^\d{1,2}[:.]\d{2}$/;

function dateIn(tokens: readonly Token[], { months }: TimeAmounts): TimeAmount | undefined {
  const month = tokens.map(({ norm }) => lookUp(months, norm)).find((number) => number !== undefined);
  const day = tokens.find(({ kind, norm }) => kind === 'number' && /^\d{1,2}$/.test(norm));
  if (month === undefined || !day) return undefined;
  return { kind: 'date', month, day: Number(day.norm), clock: tokens.find(({ norm }) => CLOCK.test(norm))?.norm };
}

function duration(tokens: readonly Token[], amounts: TimeAmounts): TimeAmount | undefined {
  const unit = tokens.map(({ norm }) => lookUp(amounts.units, norm)).find((hours) => hours !== undefined);
  if (unit === undefined) return undefined;
  const counts = tokens.map((token) => numberIn(token, amounts)).filter((count) => count !== undefined);
  // "3–5 days" are five at the latest, "a day" and "päivässä" one.
  const hours = unit * (counts.length === 0 ? 1 : Math.max(...counts));
  const working = tokens.some(({ norm }) => amounts.working.some((word) => fits(word, norm)));
  return { kind: 'within', hours, working };
}

function numberIn({ kind, norm }: Token, { numbers }: TimeAmounts): number | undefined {
  if (kind === 'number') {
    const count = Number(norm.replace(',', '.'));
    return Number.isFinite(count) ? count : undefined;
  }
  return Object.hasOwn(numbers, norm) ? numbers[norm] : undefined;
}

function day(tokens: readonly Token[], amounts: TimeAmounts): TimeAmount | undefined {
  for (const { norm } of tokens) {
    const hours = lookUp(amounts.days, norm);
    if (hours !== undefined) return { kind: 'within', hours, working: false };
    const weekday = lookUp(amounts.weekdays, norm);
    if (weekday !== undefined) return { kind: 'weekday', day: weekday };
  }
  return undefined;
}

/** What a list says of a word; a `*` at the end of a key stands for any ending. */
export function lookUp(words: Readonly<Record<string, number>>, norm: string): number | undefined {
  if (Object.hasOwn(words, norm)) return words[norm];
  const key = Object.keys(words).find((word) => word.endsWith('*') && norm.startsWith(word.slice(0, -1)));
  return key === undefined ? undefined : words[key];
}

const fits = (word: string, norm: string): boolean => (word.endsWith('*') ? norm.startsWith(word.slice(0, -1)) : norm === word);

/** Two bounds for one thing may differ by so much and still be said of it loosely: "30 days" and "a month". */
const LOOSE = 1.3;
/** A working week has five days, and a holiday may fall into it: three working days may be five. */
const WORKING_STRETCH = 1.5;

/** Do two times contradict each other, if they are said of the same thing? In doubt they don't. */
export function contradict(a: TimeAmount, b: TimeAmount): boolean {
  if (a.kind === 'weekday' && b.kind === 'weekday') return a.day !== b.day;
  if (a.kind === 'date' && b.kind === 'date') {
    const clocks = a.clock !== undefined && b.clock !== undefined && a.clock !== b.clock;
    return a.month !== b.month || a.day !== b.day || clocks;
  }
  if (a.kind === 'named' && b.kind === 'named') return a.name !== b.name && sameForm(a.name, b.name);
  if (a.kind !== 'within' || b.kind !== 'within') return false;
  const [less, more] = a.hours <= b.hours ? [a, b] : [b, a];
  const stretched = less.hours * (less.working && !more.working ? WORKING_STRETCH : 1);
  return more.hours > stretched * LOOSE && more.hours - stretched >= 1;
}

/** Two clock times, or two dates; of two placeholders nobody knows. */
const sameForm = (a: string, b: string): boolean => {
  const form = (name: string): string => name.replace(/\d+/g, '0');
  return /^\d/.test(a) && /^\d/.test(b) && form(a) === form(b);
};
