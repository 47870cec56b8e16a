/** The day in a line of `git blame`, behind the author and before the line's number. */
const DATE = /\(.*?(\d{4}-\d\d-\d\d) (\d\d:\d\d:\d\d) ([+-]\d\d)(\d\d) +\d+\)/;

/** When each line was last changed, in milliseconds since 1970, out of what `git blame` prints; null where it says no date that we know. */
export function readBlame(blame: string): (number | null)[] {
  return blame.split('\n').map((line) => {
    const [, day, time, hours, minutes] = DATE.exec(line) ?? [];
    return day === undefined ? null : Date.parse(`${day}T${time}${hours}:${minutes}`);
  });
}
