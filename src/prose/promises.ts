import { includedNames } from './included-names';
import { PROMISE_KINDS, type PromiseKind } from './language-pack';
import { coverOf } from './match-cover';
import { LABEL } from './pack-lists';
import { runPaths } from './paths';
import type { Prose, Run } from './prose';
import { quotedTokens } from './quoted-tokens';
import type { Match } from './token';
import type { Assumption } from './witness';

/** A promise that some path leaves without a time, or with none but "soon". */
export interface OpenPromise {
  readonly fault: 'missing' | 'vague';
  readonly kind: PromiseKind;
  /** The promise, or for a vague one the vague words. */
  readonly match: Match;
  /** The prose that the match stands in: a fragment's, or the reply's own. */
  readonly prose: Prose;
  readonly witness: readonly Assumption[];
}

interface Place {
  readonly match: Match;
  readonly prose: Prose;
}

/** What is known of one kind of promise after the sentences read so far. */
interface KindState {
  readonly bounded: boolean;
  readonly vague: Place | undefined;
  readonly missing: Place | undefined;
}

interface Pending extends Place {
  readonly kind: PromiseKind;
}

interface State {
  readonly kinds: Readonly<Record<PromiseKind, KindState>>;
  /** The clause being read. */
  readonly promises: readonly Pending[];
  readonly time: boolean;
  readonly takes: boolean;
  /** The sentence being read. */
  readonly open: readonly Pending[];
  readonly vague: Place | undefined;
  readonly boundedHere: boolean;
  readonly leadingTime: boolean;
  readonly offer: boolean;
}

const NOTHING: KindState = { bounded: false, vague: undefined, missing: undefined };
const NEW_SENTENCE = {
  promises: [],
  time: false,
  takes: false,
  open: [],
  vague: undefined,
  boundedHere: false,
  leadingTime: false,
  offer: false,
} as const;
const INITIAL: State = { kinds: { work: NOTHING, contact: NOTHING, deliver: NOTHING, money: NOTHING }, ...NEW_SENTENCE };

/**
 * Finds the promises that have no time on some path. A time binds to the promise of its own clause, a clause that holds only a time binds
 * to the promises of its sentence, and a promise is answered by a bounded one of its kind elsewhere on the path.
 */
export function findOpenPromises(prose: Prose, include: (name: string) => Prose | undefined): readonly OpenPromise[] {
  if (!owesAnything(prose, include)) return [];
  const outcomes = runPaths<State>(prose, { initial: INITIAL, step: readRun, key: keyOf, include });
  return outcomes.flatMap(({ state, witness }) => judge(endSentence(state)).map((open) => ({ ...open, witness })));
}

/** Most replies promise nothing; they need no analysis of paths. */
function owesAnything(prose: Prose, include: (name: string) => Prose | undefined): boolean {
  const seen = new Set<Prose>();
  const owes = (one: Prose | undefined): boolean => {
    if (!one || seen.has(one)) return false;
    seen.add(one);
    return (
      PROMISE_KINDS.some((kind) => one.matchesOf(LABEL.promise(kind)).length > 0) ||
      includedNames(one.flow).some((name) => owes(include(name)))
    );
  };
  return owes(prose);
}

const KIND_OF = new Map<string, PromiseKind>(PROMISE_KINDS.map((kind) => [LABEL.promise(kind), kind]));

function readRun(state: State, run: Run, prose: Prose): State {
  if (run.matches.length === 0) return run.ends ? endSentence(state) : state;
  let current = state;
  const has = coverOf(run);
  // What is quoted was promised by somebody else, or at another time.
  const isQuoted = ({ first, last }: Match): boolean => quotedTokens(prose).has(first) || quotedTokens(prose).has(last - 1);
  const owed = (match: Match): boolean => !has.touched(match, LABEL.idlePromise) && !isQuoted(match);
  for (const match of run.matches) {
    const kind = KIND_OF.get(match.label);
    if (kind) {
      // "We'll come back to you" is an answer, not a visit: of two readings of the same words the longer one holds.
      const outdone = PROMISE_LABELS.some((label) => has.outdone(match, label, owed));
      if (owed(match) && !outdone) current = { ...current, promises: withFirst(current.promises, { kind, match, prose }) };
    } else if (match.label === LABEL.time && !has.touched(match, LABEL.idleTime)) current = { ...current, time: true };
    else if (match.label === LABEL.vague) current = { ...current, vague: current.vague ?? { match, prose } };
    else if (match.label === LABEL.takes) current = { ...current, takes: true };
    else if (match.label === LABEL.offer) current = { ...current, offer: true };
    // A comma or "and" within a promise or a time ("between 8 and 12") ends no clause.
    else if (match.label === LABEL.clauseBreak && !WHOLE.some((label) => has.covered(match, label))) current = endClause(current);
  }
  return run.ends ? endSentence(current) : current;
}

const PROMISE_LABELS = [...KIND_OF.keys()];
/** Phrases that a comma within doesn't break. */
const WHOLE: readonly string[] = [...PROMISE_LABELS, LABEL.time, LABEL.vague];

/** The first promise of each kind stands for all of that kind in its clause. */
const withFirst = (promises: readonly Pending[], next: Pending): readonly Pending[] =>
  promises.some(({ kind }) => kind === next.kind) ? promises : [...promises, next];

function endClause(state: State): State {
  const reset = { promises: [], time: false, takes: false };
  const time = state.time || state.leadingTime;
  if (state.takes && time) {
    // "It takes at most a day" answers whatever was promised so far.
    const settled = Object.fromEntries(PROMISE_KINDS.map((kind) => [kind, { ...NOTHING, bounded: true }])) as State['kinds'];
    return { ...state, ...reset, kinds: settled, open: [], boundedHere: true };
  }
  if (state.promises.length > 0) {
    if (!time) return { ...state, ...reset, open: state.promises.reduce(withFirst, state.open) };
    return { ...state, ...reset, kinds: markBounded(state.kinds, state.promises), boundedHere: true, leadingTime: false };
  }
  if (!state.time) return { ...state, ...reset };
  if (state.open.length > 0) return { ...state, ...reset, kinds: markBounded(state.kinds, state.open), open: [], boundedHere: true };
  return { ...state, ...reset, leadingTime: true };
}

function markBounded(kinds: State['kinds'], promises: readonly Pending[]): State['kinds'] {
  const marked = { ...kinds };
  for (const { kind } of promises) marked[kind] = { ...marked[kind], bounded: true };
  return marked;
}

/** Nothing is pending: most sentences promise nothing and name no time. */
const isClear = ({ promises, time, takes, open, vague, boundedHere, leadingTime, offer }: State): boolean =>
  promises.length + open.length === 0 && !(time || takes || vague || boundedHere || leadingTime || offer);

function endSentence(before: State): State {
  if (isClear(before)) return before;
  if (before.offer) return { ...before, ...NEW_SENTENCE };
  const state = endClause(before);
  const kinds = { ...state.kinds };
  for (const { kind, match, prose } of state.open) {
    const known = kinds[kind];
    // "They go through cases within 48 hours, and the first answer comes to you here": the answer shares the time.
    if (kind === 'contact' && state.boundedHere) kinds[kind] = { ...known, bounded: true };
    else if (state.vague) kinds[kind] = { ...known, vague: known.vague ?? state.vague };
    else kinds[kind] = { ...known, missing: known.missing ?? { match, prose } };
  }
  return { ...state, kinds, ...NEW_SENTENCE };
}

const isPromised = (kind: KindState): boolean => kind.bounded || kind.vague !== undefined || kind.missing !== undefined;

/** What is left open at the end of a path. */
function judge({ kinds }: State): Omit<OpenPromise, 'witness'>[] {
  // A dated message to come covers everything: it will say how the rest stands.
  if (kinds.contact.bounded) return [];
  const results = (['contact', 'deliver', 'money'] as const).filter((kind) => isPromised(kinds[kind]));
  // Looking into it is the way to a result; where a result is promised, its time is what counts.
  const judged: readonly PromiseKind[] = results.length > 0 ? results : ['work'];
  return judged.flatMap((kind): Omit<OpenPromise, 'witness'>[] => {
    const { bounded, vague, missing } = kinds[kind];
    if (bounded || (kind === 'contact' && kinds.work.bounded)) return [];
    if (vague) return [{ fault: 'vague' as const, kind, ...vague }];
    return missing ? [{ fault: 'missing' as const, kind, ...missing }] : [];
  });
}

/** A bit for everything that tells one state from another. */
function keyOf(state: State): number {
  let key = 1;
  const add = (flag: boolean): void => {
    key = (key << 1) | (flag ? 1 : 0);
  };
  for (const kind of PROMISE_KINDS) {
    const { bounded, vague, missing } = state.kinds[kind];
    add(bounded);
    add(vague !== undefined);
    add(missing !== undefined);
    add(state.promises.some((pending) => pending.kind === kind));
    add(state.open.some((pending) => pending.kind === kind));
  }
  add(state.time);
  add(state.takes);
  add(state.vague !== undefined);
  add(state.boundedHere);
  add(state.leadingTime);
  add(state.offer);
  return key;
}
