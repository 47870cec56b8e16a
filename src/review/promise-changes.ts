import type { Library } from '../library/library';
import { boundPromises } from '../rules/facts/bound-promises';
import type { Snapshot } from '../template/snapshot';
import { readFiles } from './read-files';

/** A time that customers are promised, before and after; a side is undefined where nothing was promised. */
export interface PromiseChange {
  readonly language: string;
  readonly before: string | undefined;
  readonly after: string | undefined;
}

interface Promised {
  readonly kind: string;
  /** The same for the same time in other words. */
  readonly key: string;
  readonly words: string;
}

/** Promises whose time is another now, in one language; those of fragments included. */
export function promiseChanges(
  language: string,
  before: { readonly library: Library; readonly snapshot: Snapshot },
  after: { readonly library: Library; readonly snapshot: Snapshot },
): PromiseChange[] {
  const [old, next] = [promisesIn(before.library, before.snapshot, language), promisesIn(after.library, after.snapshot, language)];
  const lost = without(old, next);
  const made = without(next, old);
  const changes: PromiseChange[] = [];
  for (const promise of lost) {
    const index = Math.max(
      0,
      made.findIndex(({ kind }) => kind === promise.kind),
    );
    const [other] = made.splice(index, 1);
    changes.push({ language, before: promise.words, after: other?.words });
  }
  const all = [...changes, ...made.map(({ words }) => ({ language, before: undefined, after: words }))];
  // One time may be promised twice in a sentence: "we will look into it and answer you within a day".
  return [...new Map(all.map((change) => [JSON.stringify([change.before, change.after]), change])).values()];
}

function promisesIn(library: Library, snapshot: Snapshot, language: string): Promised[] {
  return readFiles(library, snapshot).flatMap((file) => {
    const body = (file.replies.find((reply) => reply.language === language) ?? file.replies.find(({ source }) => source))?.body;
    if (!body) return [];
    return boundPromises(body.prose).map(({ kind, time, amount }) => ({
      kind,
      key: JSON.stringify(amount),
      words: body.value.slice(time.span.start, time.span.end).replace(/\s+/g, ' '),
    }));
  });
}

/** What is left of a list when each of the others has taken one away. */
function without(promises: readonly Promised[], others: readonly Promised[]): Promised[] {
  const left = others.map(({ key }) => key);
  return promises.filter(({ key }) => {
    const index = left.indexOf(key);
    if (index >= 0) left.splice(index, 1);
    return index < 0;
  });
}
