import * as vscode from 'vscode';

/** Less than mocha's own limit, so that a failure says what was waited for. */
const LIMIT = 15_000;

/** What `look` finds, now or after one of the events; rejects with what it saw last when that takes too long. */
export function until<Found>(
  events: readonly vscode.Event<unknown>[],
  look: () => Found | undefined | false,
  describeNow: () => string,
): Promise<Found> {
  return new Promise((resolve, reject) => {
    const listening = vscode.Disposable.from(...events.map((event) => event(check)));
    const limit = setTimeout(() => end(() => reject(new Error(`Waited in vain. The last thing seen:\n${describeNow()}`))), LIMIT);
    function end(how: () => void): void {
      clearTimeout(limit);
      listening.dispose();
      how();
    }
    function check(): void {
      const found = look();
      if (found !== undefined && found !== false) end(() => resolve(found));
    }
    check();
  });
}
