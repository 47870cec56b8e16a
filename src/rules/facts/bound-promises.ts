import { PROMISE_KINDS, type PromiseKind } from '../../prose/language-pack';
import { packOf } from '../../prose/languages/packs';
import { LABEL } from '../../prose/pack-lists';
import type { Prose } from '../../prose/prose';
import { type TimeAmount, timeAmount } from '../../prose/time-amount';
import type { Match, Sentence } from '../../prose/token';

/** A promise with the time that it is given. */
export interface BoundPromise {
  readonly kind: PromiseKind;
  readonly promise: Match;
  readonly time: Match;
  readonly amount: TimeAmount;
}

/** The promises of a text that have a time in their own sentence, each with the nearest one. */
export function boundPromises(prose: Prose): BoundPromise[] {
  const amounts = packOf(prose.language)?.amounts;
  if (!amounts) return [];
  const promised = PROMISE_KINDS.some((kind) => prose.matchesOf(LABEL.promise(kind)).length > 0);
  if (!promised || prose.matchesOf(LABEL.time).length === 0) return [];
  return prose.sentences.flatMap((sentence) => {
    const times = within(prose.matchesOf(LABEL.time), sentence).filter((time) => !touches(time, prose.matchesOf(LABEL.idleTime)));
    if (times.length === 0) return [];
    return PROMISE_KINDS.flatMap((kind) =>
      within(prose.matchesOf(LABEL.promise(kind)), sentence)
        .filter((promise) => !touches(promise, prose.matchesOf(LABEL.idlePromise)))
        .flatMap((promise): BoundPromise[] => {
          const [time] = [...times].sort((a, b) => distance(a, promise) - distance(b, promise));
          const amount = time && timeAmount(prose, time, amounts);
          return time && amount ? [{ kind, promise, time, amount }] : [];
        }),
    );
  });
}

const within = (matches: readonly Match[], { first, last }: Sentence): Match[] =>
  matches.filter((match) => first <= match.first && match.first < last);

const touches = (match: Match, others: readonly Match[]): boolean =>
  others.some((other) => other.first < match.last && match.first < other.last);

const distance = (a: Match, b: Match): number => Math.max(a.first - b.last, b.first - a.last, 0);
