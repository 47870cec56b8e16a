import type { Condition, Flow, Prose, Run } from './prose';

/** What had to hold for a path to be taken; only what made a difference is in it. */
export interface Assumption {
  readonly condition: Condition;
  readonly holds: boolean;
}

/** A state that some path ends in, and one such path. */
export interface Outcome<State> {
  readonly state: State;
  readonly witness: readonly Assumption[];
}

export interface PathAnalysis<State> {
  readonly initial: State;
  /** The state after reading a run; the prose is the fragment's where the run stands in one. */
  step(state: State, run: Run, prose: Prose): State;
  /** States with the same key are one state. There must be few keys: that is what keeps the analysis linear. */
  key(state: State): string;
  /** The prose of a fragment, for its facts to flow into the reply. */
  include?(name: string): Prose | undefined;
}

/** Distinct states that are followed at a time; a real reply has a handful. */
const MAX_STATES = 128;
/** Conditions that are asked more than once are remembered, so that no impossible path is followed; past this many they aren't. */
const MAX_REMEMBERED = 6;
const MAX_INCLUDES = 8;

interface Followed<State> {
  readonly state: State;
  readonly witness: readonly Assumption[];
  /** Answers to conditions that are asked again. */
  readonly answers: ReadonlyMap<string, boolean>;
}

/**
 * Follows all paths through a body at once: not path by path, but as a small set of distinct states that branches split and joins merge.
 * The result is every state that some path ends in, each with a witness.
 */
export function runPaths<State>(prose: Prose, analysis: PathAnalysis<State>): readonly Outcome<State>[] {
  const recurring = recurringConditions(prose.flow);
  const keyOf = (followed: Followed<State>): string => {
    if (followed.answers.size === 0) return analysis.key(followed.state);
    const answers = [...followed.answers].sort().map(([text, holds]) => `${text}=${holds}`);
    return `${analysis.key(followed.state)} ${answers.join(' ')}`;
  };
  const merge = (candidates: readonly Followed<State>[]): Followed<State>[] => {
    const byKey = new Map<string, Followed<State>>();
    for (const candidate of candidates) {
      const key = keyOf(candidate);
      const known = byKey.get(key);
      if (!known || candidate.witness.length < known.witness.length) byKey.set(key, candidate);
      if (byKey.size >= MAX_STATES) break;
    }
    return [...byKey.values()];
  };

  const follow = (flow: readonly Flow[], from: readonly Followed<State>[], current: Prose, includes: number): Followed<State>[] => {
    let states = [...from];
    for (const item of flow) {
      if (item.kind === 'run')
        states = merge(states.map((followed) => ({ ...followed, state: analysis.step(followed.state, item, current) })));
      else if (item.kind === 'branch')
        states = merge(
          states.flatMap((followed) =>
            split(item.condition, followed, (holds, start) => follow(holds ? item.whenTrue : item.whenFalse, [start], current, includes)),
          ),
        );
      else if (item.kind === 'loop') {
        states = merge(
          states.flatMap((followed) =>
            split(item.condition, followed, (holds, start) => {
              if (!holds) return follow(item.otherwise, [start], current, includes);
              const once = follow(item.body, [start], current, includes);
              // A second round shows what repetition adds; a third would add nothing that the second did not.
              return merge([...once, ...follow(item.body, once, current, includes)]);
            }),
          ),
        );
      } else if (item.kind === 'include') {
        const fragment = includes < MAX_INCLUDES ? analysis.include?.(item.name) : undefined;
        if (fragment) states = follow(fragment.flow, states, fragment, includes + 1);
        else if (item.fallback) states = follow(item.fallback, states, current, includes);
      }
    }
    return states;
  };

  const split = (
    condition: Condition,
    followed: Followed<State>,
    side: (holds: boolean, start: Followed<State>) => Followed<State>[],
  ): Followed<State>[] => {
    const known = followed.answers.get(condition.text);
    if (known !== undefined) return side(known, followed);
    const remember = recurring.has(condition.text);
    const [whenTrue, whenFalse] = [true, false].map((holds) => {
      const answers = remember ? new Map(followed.answers).set(condition.text, holds) : followed.answers;
      return side(holds, { ...followed, answers });
    });
    return [...assume(condition, true, whenTrue!, whenFalse!, followed), ...assume(condition, false, whenFalse!, whenTrue!, followed)];
  };

  /** Notes the condition on the states that only this side leads to; where both do, it made no difference. */
  const assume = (
    condition: Condition,
    holds: boolean,
    here: readonly Followed<State>[],
    there: readonly Followed<State>[],
    before: Followed<State>,
  ): Followed<State>[] => {
    const elsewhere = new Set(there.map((other) => analysis.key(other.state)));
    return here.map((followed) => {
      if (elsewhere.has(analysis.key(followed.state)) && !recurring.has(condition.text)) return followed;
      const inner = followed.witness.slice(before.witness.length);
      return { ...followed, witness: [...before.witness, { condition, holds }, ...inner] };
    });
  };

  const ends = follow(prose.flow, [{ state: analysis.initial, witness: [], answers: new Map() }], prose, 0);
  const outcomes = new Map<string, Outcome<State>>();
  for (const { state, witness } of ends) {
    const key = analysis.key(state);
    const known = outcomes.get(key);
    if (!known || witness.length < known.witness.length) outcomes.set(key, { state, witness });
  }
  return [...outcomes.values()];
}

function recurringConditions(flow: readonly Flow[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  const count = (items: readonly Flow[]): void => {
    for (const item of items) {
      if (item.kind === 'branch' || item.kind === 'loop') {
        counts.set(item.condition.text, (counts.get(item.condition.text) ?? 0) + 1);
        count(item.kind === 'branch' ? item.whenTrue : item.body);
        count(item.kind === 'branch' ? item.whenFalse : item.otherwise);
      } else if (item.kind === 'include' && item.fallback) count(item.fallback);
    }
  };
  count(flow);
  const recurring = [...counts].filter(([, times]) => times > 1).map(([text]) => text);
  return new Set(recurring.length <= MAX_REMEMBERED ? recurring : []);
}

/** Says on which path: "When `eta` is missing, "; empty when it is so on every path. */
export function describePath(witness: readonly Assumption[]): string {
  if (witness.length === 0) return '';
  return `When ${witness.slice(0, 3).map(describe).join(' and ')}, `;
}

function describe({ condition, holds }: Assumption): string {
  const text = `\`${condition.text}\``;
  if (condition.kind === 'channel') return holds ? `it goes to ${condition.text}` : `it does not go to ${condition.text}`;
  if (condition.kind === 'some') return holds ? `there are ${text}` : `there are no ${text}`;
  if (condition.kind === 'holds') return holds ? `${text} holds` : `${text} does not hold`;
  const flag = /(?:^|\.)(?:is|has|was|can)[A-Z]/.test(condition.text);
  if (flag) return holds ? `${text} is true` : `${text} is not true`;
  return holds ? `${text} is given` : `${text} is missing`;
}
