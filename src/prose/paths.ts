import type { Condition, Flow, Prose, Run } from './prose';
import { conditionKey, recurringConditions } from './recurring-conditions';
import { type Assumption, assume, assumptionsOf, joined, NOTHING_ASSUMED, type Witness } from './witness';

/** A state that some path ends in, and one such path. */
export interface Outcome<State> {
  readonly state: State;
  /** Only what made a difference is in it. */
  readonly witness: readonly Assumption[];
}

export interface PathAnalysis<State> {
  readonly initial: State;
  /** The state after reading a run; the prose is the fragment's where the run stands in one. */
  step(state: State, run: Run, prose: Prose): State;
  /** States with the same key are one state. There must be few keys: that is what keeps the analysis linear. */
  key(state: State): string | number;
  /** The prose of a fragment, for its facts to flow into the reply. */
  include?(name: string): Prose | undefined;
}

/** Distinct states that are followed at a time; a real reply has a handful. */
const MAX_STATES = 128;
/** A body that has cost so many steps is no reply any more: then only a few states are followed, so that it ends soon. */
const MAX_STEPS = 200_000;
const FEW_STATES = 4;
/** Fragments that stand in each other. */
const MAX_INCLUDES = 8;

/**
 * Follows all paths through a body at once: not path by path, but as a small set of distinct states that branches split and joins merge.
 * The result is every state that some path ends in, each with a witness.
 */
export function runPaths<State>(prose: Prose, analysis: PathAnalysis<State>): readonly Outcome<State>[] {
  const walk = new PathWalk(analysis, recurringConditions(prose, analysis.include));
  return walk.outcomes(prose);
}

interface Followed<State> {
  readonly state: State;
  readonly witness: Witness;
  /** Answers to conditions that are asked again. */
  readonly answers: ReadonlyMap<string, boolean>;
}

/** Where a piece of flow stands: in which prose, and how many fragments deep. */
interface Place {
  readonly prose: Prose;
  readonly depth: number;
}

type Nested = Exclude<Flow, { kind: 'run' | 'definition' }>;

class PathWalk<State> {
  private steps = 0;
  /** What a branch, a loop or a fragment makes of a state, so that none is read twice from the same one however deep it stands. */
  private readonly known = new Map<Nested, Map<string, readonly Followed<State>[]>>();

  constructor(
    private readonly analysis: PathAnalysis<State>,
    private readonly recurring: ReadonlySet<string>,
  ) {}

  outcomes(prose: Prose): Outcome<State>[] {
    const start = { state: this.analysis.initial, witness: NOTHING_ASSUMED, answers: new Map() };
    const ends = this.follow(prose.flow, [start], { prose, depth: 0 });
    const byKey = new Map<string | number, { state: State; witnesses: Witness[] }>();
    for (const { state, witness } of ends) {
      const same = byKey.get(this.analysis.key(state));
      if (same) same.witnesses.push(witness);
      else byKey.set(this.analysis.key(state), { state, witnesses: [witness] });
    }
    return [...byKey.values()].map(({ state, witnesses }) => ({ state, witness: shortest(witnesses) }));
  }

  private follow(flow: readonly Flow[], from: readonly Followed<State>[], place: Place): readonly Followed<State>[] {
    let states = from;
    for (const item of flow) {
      if (item.kind === 'definition') continue;
      this.steps += states.length;
      if (item.kind === 'run') {
        const stepped = this.stepped(states, item, place.prose);
        if (stepped !== states) states = this.merge(stepped);
      } else states = this.merge(states.flatMap((one) => this.through(item, one, place)));
    }
    return states;
  }

  /** Most runs change nothing, for most questions. */
  private stepped(states: readonly Followed<State>[], run: Run, prose: Prose): readonly Followed<State>[] {
    let changed = false;
    const after = states.map((one) => {
      const state = this.analysis.step(one.state, run, prose);
      if (state === one.state) return one;
      changed = true;
      return { state, witness: one.witness, answers: one.answers };
    });
    return changed ? after : states;
  }

  private merge(candidates: readonly Followed<State>[]): readonly Followed<State>[] {
    if (candidates.length < 2) return candidates;
    const most = this.steps > MAX_STEPS ? FEW_STATES : MAX_STATES;
    const byKey = new Map<string | number, Followed<State>>();
    for (const candidate of candidates) {
      const key = this.keyOf(candidate);
      const known = byKey.get(key);
      if (!known || candidate.witness.length < known.witness.length) byKey.set(key, candidate);
      if (byKey.size >= most) break;
    }
    return [...byKey.values()];
  }

  private keyOf({ state, answers }: Followed<State>): string | number {
    const key = this.analysis.key(state);
    if (answers.size === 0) return key;
    return `${key} ${[...answers]
      .sort()
      .map(([text, holds]) => `${text}=${holds}`)
      .join(' ')}`;
  }

  private through(item: Nested, start: Followed<State>, place: Place): Followed<State>[] {
    const key = `${place.depth} ${this.keyOf(start)}`;
    const known = this.known.get(item) ?? new Map<string, readonly Followed<State>[]>();
    this.known.set(item, known);
    const ends = known.get(key) ?? this.read(item, { ...start, witness: NOTHING_ASSUMED }, place);
    known.set(key, ends);
    return ends.map((end) => ({ ...end, witness: joined(start.witness, end.witness) }));
  }

  private read(item: Nested, start: Followed<State>, place: Place): readonly Followed<State>[] {
    if (item.kind === 'include') return this.include(item, start, place);
    return this.split(item.condition, start, (holds, from) => {
      if (item.kind === 'branch') return this.follow(holds ? item.whenTrue : item.whenFalse, [from], place);
      if (!holds) return this.follow(item.otherwise, [from], place);
      const once = this.follow(item.body, [from], place);
      // A second round shows what repetition adds; a third would add nothing that the second did not.
      return this.merge([...once, ...this.follow(item.body, once, place)]);
    });
  }

  private include(item: Extract<Flow, { kind: 'include' }>, start: Followed<State>, place: Place): readonly Followed<State>[] {
    const depth = place.depth + 1;
    const own = depth > MAX_INCLUDES ? undefined : definition(place.prose.flow, item.name);
    if (own) return this.follow(own, [start], { ...place, depth });
    const fragment = depth > MAX_INCLUDES ? undefined : this.analysis.include?.(item.name);
    if (fragment) return this.follow(fragment.flow, [start], { prose: fragment, depth });
    return item.fallback ? this.follow(item.fallback, [start], place) : [start];
  }

  private split(
    condition: Condition,
    start: Followed<State>,
    side: (holds: boolean, from: Followed<State>) => readonly Followed<State>[],
  ): Followed<State>[] {
    const key = conditionKey(condition);
    const answered = start.answers.get(key);
    if (answered !== undefined) return [...side(answered, start)];
    const recurs = this.recurring.has(key);
    const when = (holds: boolean) => side(holds, recurs ? { ...start, answers: new Map(start.answers).set(key, holds) } : start);
    const [yes, no] = [when(true), when(false)];
    // Where both sides lead to the same state, the condition made no difference; of one that is asked again, that shows only later.
    const note = (ends: readonly Followed<State>[], others: readonly Followed<State>[], holds: boolean): Followed<State>[] => {
      const elsewhere = new Set(recurs ? [] : others.map(({ state }) => this.analysis.key(state)));
      return ends.map((end) =>
        elsewhere.has(this.analysis.key(end.state)) ? end : { ...end, witness: assume({ condition, holds }, end.witness) },
      );
    };
    return [...note(yes, no, true), ...note(no, yes, false)];
  }
}

/** The body of an `{{#*inline}}` of this name, which stands in for a fragment. */
function definition(flow: readonly Flow[], name: string): readonly Flow[] | undefined {
  for (const item of flow) if (item.kind === 'definition' && item.node.name.name === name) return item.body;
  return undefined;
}

/** More and longer ones than these aren't compared: no message names so many conditions. */
const MAX_COMPARED = 64;
const MAX_LENGTH = 12;

/** The shortest witness of one state, without the conditions that turned out to make no difference: both answers led there. */
function shortest(witnesses: readonly Witness[]): readonly Assumption[] {
  const sorted = [...witnesses].sort((a, b) => a.length - b.length);
  const short = sorted.slice(0, MAX_COMPARED).filter(({ length }, index) => index === 0 || length <= MAX_LENGTH);
  const known = new Map(short.map(assumptionsOf).map((witness) => [signature(witness), witness]));
  let best = [...known.values()][0]!;
  if (best.length > MAX_LENGTH) return best;
  for (const witness of known.values()) {
    if (witness.length < best.length) best = witness;
    if (known.size > MAX_COMPARED * 4) continue;
    for (const { condition, holds } of witness) {
      const rest = witness.filter((other) => other.condition !== condition);
      if (known.has(signature([...rest, { condition, holds: !holds }]))) known.set(signature(rest), rest);
    }
  }
  return best;
}

const signature = (witness: readonly Assumption[]): string =>
  witness
    .map(({ condition, holds }) => `${conditionKey(condition)}=${holds}`)
    .sort()
    .join('\n');
