/** What is wrong with a value that an agent types for a variable of a type; undefined when nothing is. */
export function problemWithValue(type: string, typed: string): string | undefined {
  const value = typed.trim();
  if (value === '') return "This reply can't be sent without it.";
  const check = Object.hasOwn(CHECKS, type) ? CHECKS[type] : undefined;
  return check && !check.fits(value) ? check.sentence : undefined;
}

interface Check {
  readonly fits: (value: string) => boolean;
  readonly sentence: string;
}

const isDay = (value: string): boolean =>
  /^\d{4}-\d{2}-\d{2}$/.test(value) && new Date(`${value}T00:00:00Z`).toISOString().startsWith(value);

const guarded =
  (fits: (value: string) => boolean) =>
  (value: string): boolean => {
    try {
      return fits(value);
    } catch {
      // `toISOString` of a day that does not exist.
      return false;
    }
  };

const CHECKS: Readonly<Record<string, Check>> = {
  date: { fits: guarded(isDay), sentence: 'Write the day as 2027-03-31.' },
  datetime: {
    fits: guarded((value) => isDay(value.slice(0, 10)) && /^.{10}(?:[T ]\d{1,2}:\d{2}(?::\d{2})?(?:Z|[+-]\d{2}:\d{2})?)?$/.test(value)),
    sentence: 'Write the day and time as 2027-03-31 09:30.',
  },
  number: { fits: (value) => Number.isFinite(Number(value)), sentence: 'Write a number, with a point for decimals: 12.5.' },
  money: { fits: (value) => /^-?\d+(?:\.\d{1,3})?(?:\s*[A-Z]{3})?$/.test(value), sentence: 'Write an amount such as 12.50 or 12.50 EUR.' },
  url: { fits: (value) => URL.canParse(value), sentence: 'Write a whole web address, with https:// in front.' },
  email: { fits: (value) => /^[^\s@]+@[^\s@]+$/.test(value), sentence: 'Write a mail address such as aino@example.com.' },
  flag: { fits: (value) => /^(?:true|false|yes|no|on|off)$/i.test(value), sentence: 'Write yes or no.' },
  list: { fits: (value) => /[^\s,;]/.test(value), sentence: 'Write the items with commas between them.' },
};
