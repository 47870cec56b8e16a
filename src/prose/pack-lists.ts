import type { Entry, LanguagePack, PromiseKind } from './language-pack';

/** Labels of the lists that tell who owes what, and when. */
export const LABEL = {
  promise: (kind: PromiseKind): string => `promise:${kind}`,
  time: 'time',
  vague: 'vague-time',
  idleTime: 'idle-time',
  idlePromise: 'idle-promise',
  takes: 'takes',
  offer: 'offer',
  clauseBreak: 'clause-break',
  greeting: 'greeting',
  closing: 'closing',
} as const;

/** A mustache that prints a day, a moment or a duration is a time in every language. */
const TYPED_TIMES: Entry = { match: ['<DATE>', '<DURATION>'], hit: '{{date eta}}', miss: '{{customer.name}}' };

/** All lists of a pack under their labels, for the matcher. */
export function listsOf(pack: LanguagePack): Record<string, readonly Entry[]> {
  const { promises, times, vague, idleTimes, idlePromises, takes, offers, clauseBreaks } = pack.promise;
  return {
    [LABEL.promise('work')]: promises.work,
    [LABEL.promise('contact')]: promises.contact,
    [LABEL.promise('deliver')]: promises.deliver,
    [LABEL.promise('money')]: promises.money,
    [LABEL.time]: [...times, TYPED_TIMES],
    [LABEL.vague]: vague,
    [LABEL.idleTime]: idleTimes,
    [LABEL.idlePromise]: idlePromises,
    [LABEL.takes]: takes,
    [LABEL.offer]: offers,
    [LABEL.clauseBreak]: clauseBreaks,
    [LABEL.greeting]: pack.courtesy.greetings,
    [LABEL.closing]: pack.courtesy.closings,
    ...pack.wording,
    ...pack.signals,
  };
}
