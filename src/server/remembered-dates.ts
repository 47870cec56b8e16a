import type { History } from '../library/history';
import type { LineDates } from '../protocol/requests';

/**
 * What the client has told about the age of lines. It is about one text: as soon as that changes, nothing is known any more until the file
 * is saved and the client tells again.
 */
export class RememberedDates implements History {
  private readonly dates = new Map<string, LineDates>();

  remember(dates: LineDates): void {
    this.dates.set(dates.uri, dates);
  }

  forget(uri: string): void {
    this.dates.delete(uri);
  }

  changedAt(uri: string, first: number, last: number): number | undefined {
    const known = (this.dates.get(uri)?.changedAt.slice(first, last + 1) ?? []).filter((time) => time !== null);
    return known.length === 0 ? undefined : Math.max(...known);
  }
}
